package org.deepworkbench.topology.core.internal.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.Place;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.RelationshipTemplate;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;

/**
 * What the checks of one topology share. It remembers which nodes were asked for by name, so that what was found can be
 * kept until one of them changes.
 */
final class Scope {

    private final ServiceTemplate template;
    private final YamlMapping root;
    private final TypeLibrary types;
    private final Findings findings;
    private final Map<String, ParameterDefinition> inputs;
    private final Map<String, NodeTemplate> nodes;
    private final Others others;
    private final Set<String> asked;

    /** What is there beside nodes and inputs: relationship templates, and nodes that are not to be told of. */
    private record Others(Map<String, RelationshipTemplate> relationships, Unclear unclear, Guesses guesses) {
    }

    private Scope(ServiceTemplate template, YamlMapping root, TypeLibrary types, Findings findings,
            Map<String, ParameterDefinition> inputs, Map<String, NodeTemplate> nodes, Others others) {
        this.template = template;
        this.root = root;
        this.types = types;
        this.findings = findings;
        this.inputs = inputs;
        this.nodes = nodes;
        this.others = others;
        this.asked = new HashSet<>();
    }

    /**
     * @param template the file
     * @param root     the file as a tree, for what the model does not keep
     * @param types    the types it can use
     * @param findings where faults go
     */
    static Scope of(ServiceTemplate template, YamlMapping root, TypeLibrary types, Findings findings) {
        Map<String, ParameterDefinition> inputs = new LinkedHashMap<>();
        Map<String, NodeTemplate> nodes = new LinkedHashMap<>();
        Map<String, RelationshipTemplate> relationships = new LinkedHashMap<>();
        TopologyTemplate topology = template.getTopology();
        if (topology != null) {
            topology.getInputs().forEach(input -> inputs.put(input.getName(), input));
            topology.getNodeTemplates().forEach(node -> nodes.put(node.getName(), node));
            topology.getRelationshipTemplates().forEach(known -> relationships.put(known.getName(), known));
        }
        Others others = new Others(relationships, Unclear.of(template, root), new Guesses());
        return new Scope(template, root, types, findings, inputs, nodes, others);
    }

    /** {@return a scope of the same topology with faults and memory of its own} */
    Scope with(Findings own) {
        return new Scope(template, root, types, own, inputs, nodes, others);
    }

    ServiceTemplate template() {
        return template;
    }

    YamlMapping root() {
        return root;
    }

    TypeLibrary types() {
        return types;
    }

    Findings findings() {
        return findings;
    }

    /** {@return the inputs by name} */
    Map<String, ParameterDefinition> inputs() {
        return inputs;
    }

    /** {@return the node template of that name; whoever asks is judged anew when that node changes} */
    Optional<NodeTemplate> node(String name) {
        asked.add(name);
        return Optional.ofNullable(nodes.get(name));
    }

    /** {@return the names of the node templates} */
    Set<String> nodeNames() {
        return nodes.keySet();
    }

    /** {@return the node templates; of several with one name the last} */
    Collection<NodeTemplate> nodes() {
        return nodes.values();
    }

    /** {@return the names of the nodes asked for so far} */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    Optional<NodeType> typeOf(NodeTemplate node) {
        return types.find(NodeType.class, node.getType());
    }

    /** {@return the relationship template of that name} */
    Optional<RelationshipTemplate> relationship(String name) {
        return Optional.ofNullable(others.relationships().get(name));
    }

    /** {@return whether a relationship template has that name} */
    boolean isRelationship(String name) {
        return others.relationships().containsKey(name);
    }

    /** {@return whether several node templates have that name, so that nobody knows which is meant} */
    boolean isAmbiguous(String name) {
        return others.unclear().twice().contains(name);
    }

    /**
     * Reports a name that the topology lacks, unless it is likely to stand elsewhere: in a template that this one adds
     * to, or in the place of a name that is given twice.
     *
     * @param message makes the message from the hint at names that are near
     */
    void unknown(DiagnosticCode code, Place place, String name, Collection<String> known,
            UnaryOperator<String> message) {
        List<String> near = others.guesses().allow() ? Nearest.names(name, known) : List.of();
        if (others.unclear().hides(code, !near.isEmpty())) {
            return;
        }
        String text = message.apply(Nearest.hint(near, known));
        if (others.unclear().addOn()) {
            findings.warning(code, place, text, Suggestions.nearest(place, name, near));
        } else {
            findings.error(code, place, text, Suggestions.nearest(place, name, near));
        }
    }

    /** Looking for near names takes long where there are many names and many faults, and then helps nobody. */
    private static final class Guesses {

        private static final int MAX = 1_000;

        private int made;

        boolean allow() {
            return ++made <= MAX;
        }
    }

    /**
     * {@return whether everything that the type inherits is known, so that what it lacks is lacking; where an import or
     * an ancestor is missing, that is reported already}
     */
    boolean isWhole(EntityType type) {
        return types.isWhole(type);
    }

    /** {@return whether everything that the capability type inherits is known} */
    boolean isWhole(CapabilityDefinition capability) {
        Optional<CapabilityType> type = types.find(CapabilityType.class, capability.getType());
        return type.isPresent() && types.isWhole(type.get());
    }
}
