package org.deepworkbench.topology.core.viewpoint.graph;

import java.util.List;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Kind;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.OperationDefinition;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;

/**
 * How values flow through a topology: from inputs to the properties that use them, through nodes to their attributes,
 * and to outputs. Shown are all inputs and outputs, what uses a function, and what a function refers to.
 */
public final class FlowGraph {

    private final FlowParts parts;

    private FlowGraph(TopologyTemplate topology, TypeLibrary types) {
        parts = new FlowParts(topology, types);
    }

    /** {@return how values flow} To be called on the thread of the document. */
    public static ViewGraph of(ServiceTemplate template, TypeLibrary types) {
        TopologyTemplate topology = template.getTopology();
        return topology == null ? ViewGraph.EMPTY : new FlowGraph(topology, types).read(topology);
    }

    private ViewGraph read(TopologyTemplate topology) {
        topology.getInputs().forEach(parts::input);
        topology.getNodeTemplates().forEach(this::node);
        for (ParameterDefinition output : topology.getOutputs()) {
            parts.flow(output.getValue(), parts.output(output), "");
        }
        return parts.graph();
    }

    private void node(NodeTemplate node) {
        properties(node, node.getProperties());
        node.getCapabilities().forEach(
                capability -> properties(node, capability.getProperties(), String.valueOf(capability.getName())));
        node.getRequirements().forEach(
                requirement -> properties(node, requirement.getProperties(), String.valueOf(requirement.getName())));
        node.getArtifacts().forEach(artifact -> parts.flow(artifact.getFile(), Kind.PROPERTY, node.getName(),
                List.of(String.valueOf(artifact.getName()))));
        node.getAttributes().forEach(attribute -> parts.flow(attribute.getValue(), Kind.ATTRIBUTE, node.getName(),
                List.of(String.valueOf(attribute.getName()))));
        node.getInterfaces().forEach(each -> {
            String name = String.valueOf(each.getName());
            parameters(node, each.getInputs(), name);
            for (OperationDefinition operation : each.getOperations()) {
                parameters(node, operation.getInputs(), name, String.valueOf(operation.getName()));
            }
        });
    }

    private void properties(NodeTemplate node, List<Assignment> properties, String... in) {
        properties.forEach(property -> parts.flow(property.getValue(), Kind.PROPERTY, node.getName(),
                FlowParts.path(in, property.getName())));
    }

    private void parameters(NodeTemplate node, List<ParameterDefinition> parameters, String... in) {
        parameters.forEach(parameter -> {
            List<String> path = FlowParts.path(in, parameter.getName());
            parts.flow(parameter.getValue(), Kind.PROPERTY, node.getName(), path);
            parts.flow(parameter.getDefaultValue(), Kind.PROPERTY, node.getName(), path);
        });
    }
}
