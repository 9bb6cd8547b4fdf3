package org.deepworkbench.engine.indigo.internal.im.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.deepworkbench.spi.FaultException;

/**
 * What of a template decides which machines there are: its nodes, what each is hosted on, and how many of each there
 * should be.
 */
public final class Topology {

    private static final String COUNT = "count"; //$NON-NLS-1$
    private static final String DEFAULT_INSTANCES = "default_instances"; //$NON-NLS-1$
    private static final String SCALABLE = "scalable"; //$NON-NLS-1$
    private static final String GET_INPUT = "get_input"; //$NON-NLS-1$

    private final Map<?, ?> inputs;
    private final Map<?, ?> nodes;

    /** @throws FaultException if the template cannot be read */
    public Topology(String template) throws FaultException {
        Map<?, ?> topology = SentCopy.map(new YamlDocument(template).data(), "topology_template"); //$NON-NLS-1$
        this.inputs = SentCopy.map(topology, "inputs"); //$NON-NLS-1$
        this.nodes = SentCopy.map(topology, "node_templates"); //$NON-NLS-1$
    }

    /** {@return the names of all node templates, in their order} */
    public List<String> nodes() {
        return nodes.keySet().stream().map(String::valueOf).toList();
    }

    /** {@return the node, what it is hosted on, what that is hosted on, and so on} */
    public List<String> hosts(String node) {
        Set<String> chain = new LinkedHashSet<>();
        String at = node;
        while (!at.isEmpty() && chain.add(at)) {
            at = host(at);
        }
        return List.copyOf(chain);
    }

    private String host(String node) {
        if (SentCopy.map(nodes, node).get("requirements") instanceof List<?> requirements) { //$NON-NLS-1$
            for (Object requirement : requirements) {
                if (requirement instanceof Map<?, ?> map && map.containsKey("host")) { //$NON-NLS-1$
                    Object host = map.get("host"); //$NON-NLS-1$
                    return String.valueOf(host instanceof Map<?, ?> written ? written.get("node") : host); //$NON-NLS-1$
                }
            }
        }
        return ""; //$NON-NLS-1$
    }

    /** {@return the inputs that choose the image of a machine} */
    public Set<String> imageInputs() {
        Set<String> found = new LinkedHashSet<>();
        for (String node : nodes()) {
            if (properties(node, "os").get("image") instanceof Map<?, ?> function //$NON-NLS-1$ //$NON-NLS-2$
                    && function.get(GET_INPUT) instanceof String input) {
                found.add(input);
            }
        }
        return found;
    }

    private Map<?, ?> properties(String node, String capability) {
        Map<?, ?> capabilities = SentCopy.map(SentCopy.map(nodes, node), "capabilities"); //$NON-NLS-1$
        return SentCopy.map(SentCopy.map(capabilities, capability), "properties"); //$NON-NLS-1$
    }

    /** {@return how many of a node the template wants, as the service counts; empty if there is no such node} */
    public OptionalInt wanted(String node) {
        if (!nodes.containsKey(node)) {
            return OptionalInt.empty();
        }
        for (String property : List.of(COUNT, DEFAULT_INSTANCES, "min_instances")) { //$NON-NLS-1$
            OptionalInt value = scalable(node, property);
            if (value.isPresent()) {
                return value;
            }
        }
        return OptionalInt.of(1);
    }

    private OptionalInt scalable(String node, String property) {
        Object value = properties(node, SCALABLE).get(property);
        if (value instanceof Map<?, ?> function && function.get(GET_INPUT) instanceof String input) {
            value = SentCopy.map(inputs, input).get("default"); //$NON-NLS-1$
        }
        return value instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /**
     * {@return a template in which there should be so many of a node} Only some types have a count; all have a default.
     *
     * @throws FaultException if the template is written in a way in which that cannot be set
     */
    public static String scaled(String template, String node, int instances) throws FaultException {
        boolean counted = new Topology(template).properties(node, SCALABLE).containsKey(COUNT);
        return new YamlDocument(template).with(List.of("topology_template", "node_templates", node, //$NON-NLS-1$ //$NON-NLS-2$
                "capabilities", SCALABLE, "properties", counted ? COUNT : DEFAULT_INSTANCES), instances).text(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return the state of each node from what is told of machines: of a node's own, or of those it is hosted on} */
    public <T> Map<String, List<T>> byNode(Map<String, List<T>> byMachine) {
        Map<String, List<T>> all = new LinkedHashMap<>();
        for (String node : nodes()) {
            List<T> own = new ArrayList<>();
            hosts(node).forEach(host -> own.addAll(byMachine.getOrDefault(host, List.of())));
            all.put(node, own);
        }
        return all;
    }
}
