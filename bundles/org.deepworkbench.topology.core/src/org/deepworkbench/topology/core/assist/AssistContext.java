package org.deepworkbench.topology.core.assist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.type.TypeLibrary;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.WorkflowStep;

/**
 * What is known of a topology whose text is being written, from the last text that could be read.
 *
 * @param template   the model of that text
 * @param types      the types that it can use
 * @param importable names of files that could be imported, as an import would write them
 */
public record AssistContext(ServiceTemplate template, TypeLibrary types, List<String> importable) {

    public AssistContext {
        importable = List.copyOf(importable);
    }

    /** {@return what is known of a document now} */
    public static AssistContext of(TopologyDocument document, List<String> importable) {
        return new AssistContext(document.serviceTemplate(), document.types(), importable);
    }

    Optional<TopologyTemplate> topology() {
        return Optional.ofNullable(template.getTopology());
    }

    List<NodeTemplate> nodes() {
        return topology().<List<NodeTemplate>>map(TopologyTemplate::getNodeTemplates).orElse(List.of());
    }

    /** {@return the steps of a workflow by name} */
    Map<String, WorkflowStep> steps(String workflow) {
        return topology().stream().flatMap(found -> found.getWorkflows().stream())
                .filter(found -> found.getName().equals(workflow)).flatMap(found -> found.getSteps().stream())
                .collect(Collectors.toMap(WorkflowStep::getName, step -> step, (one, other) -> other));
    }

    /** {@return the nodes that a policy is for, as far as it names nodes} */
    Stream<NodeTemplate> targets(String policy) {
        return topology().stream().flatMap(found -> found.getPolicies().stream())
                .filter(found -> found.getName().equals(policy)).flatMap(found -> found.getTargets().stream())
                .map(ScalarValue::getText).map(this::node).flatMap(Optional::stream);
    }

    Optional<NodeTemplate> node(String name) {
        return nodes().stream().filter(node -> node.getName().equals(name)).findFirst();
    }
}
