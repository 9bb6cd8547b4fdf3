package org.deepworkbench.topology.ui.internal.outline;

import java.util.List;
import java.util.function.Function;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.NamedElement;
import org.deepworkbench.topology.model.tosca.Policy;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Workflow;
import org.deepworkbench.topology.model.tosca.WorkflowStep;
import org.deepworkbench.topology.ui.internal.session.Selected;

/**
 * Groups, policies and workflows of a topology, with the nodes that they name.
 *
 * @param document the topology
 */
record Owners(TopologyDocument document) {

    List<Selected> groups() {
        return all(TopologyTemplate::getGroups).stream().<Selected>map(group -> new Selected.Group(group.getName()))
                .toList();
    }

    List<Selected> policies() {
        return all(TopologyTemplate::getPolicies).stream()
                .<Selected>map(policy -> new Selected.Policy(policy.getName())).toList();
    }

    List<Part.Workflow> workflows() {
        return all(TopologyTemplate::getWorkflows).stream().map(workflow -> new Part.Workflow(workflow.getName()))
                .toList();
    }

    /** {@return what a group, policy or workflow names, in its order} */
    List<Part.Member> members(Object owner) {
        return switch (owner) {
            case Selected.Group group -> named(all(TopologyTemplate::getGroups), group.name()).stream()
                    .map(Group::getMembers).flatMap(List::stream).map(member -> member(owner, member)).toList();
            case Selected.Policy policy -> named(all(TopologyTemplate::getPolicies), policy.name()).stream()
                    .map(Policy::getTargets).flatMap(List::stream).map(member -> member(owner, member)).toList();
            case Part.Workflow workflow -> named(all(TopologyTemplate::getWorkflows), workflow.name()).stream()
                    .map(Workflow::getSteps).flatMap(List::stream).map(step -> step(owner, step)).toList();
            default -> List.of();
        };
    }

    private static Part.Member member(Object owner, ScalarValue name) {
        return new Part.Member(owner, name.getText(), name.getText());
    }

    private static Part.Member step(Object owner, WorkflowStep step) {
        return new Part.Member(owner, step.getName(), step.getTarget() == null ? "" : step.getTarget().getText()); //$NON-NLS-1$
    }

    private <T extends NamedElement> List<T> all(Function<TopologyTemplate, List<T>> which) {
        TopologyTemplate topology = document.serviceTemplate().getTopology();
        return topology == null ? List.of() : which.apply(topology);
    }

    private static <T extends NamedElement> List<T> named(List<T> elements, String name) {
        return elements.stream().filter(element -> name.equals(element.getName())).limit(1).toList();
    }
}
