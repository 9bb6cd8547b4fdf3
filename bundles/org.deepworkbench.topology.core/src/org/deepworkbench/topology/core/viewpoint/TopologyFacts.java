package org.deepworkbench.topology.core.viewpoint;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.diagnostic.Severity;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Value;

/** What viewpoints can know of the nodes of a topology, at one moment. It belongs to the thread of the document. */
public final class TopologyFacts {

    private final Map<String, NodeFacts> nodes = new LinkedHashMap<>();

    /**
     * @param template the topology
     * @param types    the types it can use
     * @param diagram  which node is hosted on which
     * @param worst    the worst problem of each node that has any, by name
     */
    public TopologyFacts(ServiceTemplate template, TypeLibrary types, TopologyDiagram diagram,
            Map<String, Severity> worst) {
        TopologyTemplate topology = template.getTopology();
        if (topology != null) {
            Map<String, Value> inputs = new HashMap<>();
            topology.getInputs().stream().filter(input -> input.getName() != null && input.getDefaultValue() != null)
                    .forEach((ParameterDefinition input) -> inputs.put(input.getName(), input.getDefaultValue()));
            Map<String, String> hosts = new HashMap<>();
            diagram.nodes().forEach(node -> node.host().ifPresent(host -> hosts.put(node.name(), host)));
            topology.getNodeTemplates().stream().filter(node -> node.getName() != null)
                    .forEach(node -> nodes.putIfAbsent(node.getName(),
                            new NodeFacts(node, types, inputs, Optional.ofNullable(hosts.get(node.getName())),
                                    Optional.ofNullable(worst.get(node.getName())))));
        }
    }

    /** {@return the nodes in the order of the text; of several with one name the first} */
    public List<NodeFacts> nodes() {
        return List.copyOf(nodes.values());
    }

    /** {@return the node of that name} */
    public Optional<NodeFacts> node(String name) {
        return Optional.ofNullable(nodes.get(name));
    }
}
