package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.PropertyDefinition;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Workflow;

/**
 * What a step of a workflow can call, and what each of it is to be told.
 *
 * @param document the topology
 * @param target   the node that the step works on, where it is one
 */
record Callees(TopologyDocument document, Optional<NodeTemplate> target) {

    /** {@return the operations of the target, each behind its interface and a dot} */
    List<String> operations() {
        return target.map(node -> Operations.of(document.types(), type(node), node.getInterfaces()).entrySet().stream()
                .flatMap(owner -> owner.getValue().stream().map(name -> owner.getKey() + '.' + name)).toList())
                .orElse(List.of());
    }

    List<String> workflows() {
        return all().stream().map(NamedElement::getName).toList();
    }

    /** {@return what an operation of the target is to be told, by name} */
    Map<String, PropertyDefinition> ofOperation(String name) {
        int dot = name.lastIndexOf('.');
        return target.filter(node -> dot > 0).map(node -> defined(Operations.inputs(document.types(), type(node),
                node.getInterfaces(), name.substring(0, dot), name.substring(dot + 1)))).orElse(Map.of());
    }

    /** {@return what a workflow is to be told, by name} */
    Map<String, PropertyDefinition> ofWorkflow(String name) {
        return Forms.named(all(), name).map(workflow -> defined(workflow.getInputs())).orElse(Map.of());
    }

    private Optional<NodeType> type(NodeTemplate node) {
        TypeLibrary types = document.types();
        return types.find(NodeType.class, node.getType());
    }

    private List<Workflow> all() {
        return Optional.ofNullable(document.serviceTemplate().getTopology()).<List<Workflow>>map(
                TopologyTemplate::getWorkflows).orElse(List.of());
    }

    /** What has no type is only given a value there. */
    private static Map<String, PropertyDefinition> defined(List<ParameterDefinition> inputs) {
        Map<String, PropertyDefinition> defined = new LinkedHashMap<>();
        inputs.stream().filter(input -> input.getType() != null).forEach(input -> defined.put(input.getName(), input));
        return defined;
    }
}
