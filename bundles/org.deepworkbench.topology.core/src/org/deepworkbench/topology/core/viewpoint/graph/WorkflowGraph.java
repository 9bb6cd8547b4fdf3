package org.deepworkbench.topology.core.viewpoint.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.type.TypeNames;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Edge;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Kind;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Link;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Vertex;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.RequirementAssignment;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.model.tosca.Workflow;
import org.deepworkbench.topology.model.tosca.WorkflowStep;

/**
 * The order in which things are done.
 *
 * @param name  name of the workflow; empty for the order of deployment that follows from the requirements
 * @param graph its steps
 */
public record WorkflowGraph(String name, ViewGraph graph) {

    /**
     * {@return the workflows that are written, in their order, and at the end the order of deployment that follows from
     * the requirements: a node after all it needs} To be called on the thread of the document.
     */
    public static List<WorkflowGraph> of(ServiceTemplate template) {
        TopologyTemplate topology = template.getTopology();
        if (topology == null) {
            return List.of(new WorkflowGraph("", ViewGraph.EMPTY));
        }
        List<WorkflowGraph> graphs = new ArrayList<>();
        for (Workflow workflow : topology.getWorkflows()) {
            graphs.add(new WorkflowGraph(String.valueOf(workflow.getName()), written(workflow)));
        }
        graphs.add(new WorkflowGraph("", derived(topology)));
        return graphs;
    }

    /** {@return whether it follows from the requirements and is written nowhere} */
    public boolean isDerived() {
        return name.isEmpty();
    }

    private static ViewGraph written(Workflow workflow) {
        List<Vertex> vertices = new ArrayList<>();
        Map<String, Integer> indices = new LinkedHashMap<>();
        for (WorkflowStep step : workflow.getSteps()) {
            indices.putIfAbsent(step.getName(), vertices.size());
            String target = step.getTarget() == null ? "" : step.getTarget().getText();
            vertices.add(new Vertex(Kind.STEP, String.valueOf(step.getName()), detail(target, step), target));
        }
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < workflow.getSteps().size(); i++) {
            WorkflowStep step = workflow.getSteps().get(i);
            follow(i, step.getOnSuccess(), Link.SUCCESS, indices, edges);
            follow(i, step.getOnFailure(), Link.FAILURE, indices, edges);
        }
        return ViewGraph.of(vertices, edges);
    }

    private static void follow(int step, List<ScalarValue> names, Link link, Map<String, Integer> indices,
            List<Edge> edges) {
        names.stream().map(ScalarValue::getText).map(indices::get).filter(Objects::nonNull).distinct()
                .forEach(next -> edges.add(new Edge(step, next, link)));
    }

    private static String detail(String target, WorkflowStep step) {
        String activities = step.getActivities().stream().map(WorkflowGraph::activity).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return target.isEmpty() || activities.isEmpty() ? target + activities : target + ": " + activities;
    }

    /** {@return such as {@code call_operation Standard.start}} */
    private static String activity(Value activity) {
        return switch (activity) {
            case MapValue map when !map.getEntries().isEmpty() -> {
                Assignment first = map.getEntries().get(0);
                yield first.getValue() instanceof ScalarValue what ? first.getName() + ' ' + what.getText()
                        : first.getName();
            }
            case ScalarValue word -> word.getText();
            case null, default -> "";
        };
    }

    private static ViewGraph derived(TopologyTemplate topology) {
        List<Vertex> vertices = new ArrayList<>();
        Map<String, Integer> indices = new LinkedHashMap<>();
        for (NodeTemplate node : topology.getNodeTemplates()) {
            if (indices.putIfAbsent(node.getName(), vertices.size()) == null) {
                String type = node.getType() == null ? "" : TypeNames.family(node.getType());
                vertices.add(new Vertex(Kind.STEP, String.valueOf(node.getName()), type, node.getName()));
            }
        }
        List<Edge> edges = new ArrayList<>();
        for (NodeTemplate node : topology.getNodeTemplates()) {
            node.getRequirements().stream().map(RequirementAssignment::getNode).map(indices::get)
                    .filter(Objects::nonNull).distinct()
                    .forEach(needed -> edges.add(new Edge(needed, indices.get(node.getName()), Link.SUCCESS)));
        }
        return ViewGraph.of(vertices, edges.stream().distinct().toList());
    }
}
