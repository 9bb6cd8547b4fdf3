package org.deepworkbench.topology.core.internal.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.CapabilityDefinition;
import org.deepworkbench.topology.model.tosca.CapabilityType;
import org.deepworkbench.topology.model.tosca.DataType;
import org.deepworkbench.topology.model.tosca.EntityType;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;

/**
 * What the checks of one topology share.
 *
 * @param template the file
 * @param root     the file as a tree, for places that the model does not keep
 * @param types    the types it can use
 * @param findings where faults go
 * @param inputs   inputs by name
 * @param nodes    node templates by name
 */
record Scope(ServiceTemplate template, YamlMapping root, TypeLibrary types, Findings findings,
        Map<String, ParameterDefinition> inputs, Map<String, NodeTemplate> nodes) {

    static Scope of(ServiceTemplate template, YamlMapping root, TypeLibrary types, Findings findings) {
        Map<String, ParameterDefinition> inputs = new LinkedHashMap<>();
        Map<String, NodeTemplate> nodes = new LinkedHashMap<>();
        TopologyTemplate topology = template.getTopology();
        if (topology != null) {
            topology.getInputs().forEach(input -> inputs.put(input.getName(), input));
            topology.getNodeTemplates().forEach(node -> nodes.put(node.getName(), node));
        }
        return new Scope(template, root, types, findings, inputs, nodes);
    }

    Optional<NodeType> typeOf(NodeTemplate node) {
        return types.find(NodeType.class, node.getType());
    }

    /**
     * {@return whether everything that the type inherits is known, so that what it lacks is lacking; where an import or
     * an ancestor is missing, that is reported already}
     */
    boolean isWhole(EntityType type) {
        List<? extends EntityType> lineage = types.lineage(type);
        String beyond = lineage.get(lineage.size() - 1).getDerivedFrom();
        return types.isComplete() && (beyond == null || type instanceof DataType && ScalarForm.isPrimitive(beyond));
    }

    /** {@return whether everything that the capability type inherits is known} */
    boolean isWhole(CapabilityDefinition capability) {
        return types.find(CapabilityType.class, capability.getType()).map(this::isWhole).orElse(false);
    }

    List<NodeTemplate> nodeList() {
        return List.copyOf(nodes.values());
    }

    Places places() {
        return new Places(root);
    }
}
