package org.deepworkbench.topology.core.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.model.tosca.Group;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Workflow;
import org.deepworkbench.topology.model.tosca.WorkflowStep;
import org.eclipse.osgi.util.NLS;

/** Checks workflows (TOSCA Simple Profile 1.3, section 3.8.7): targets, activities, and the order of the steps. */
final class WorkflowCheck {

    private final Scope scope;

    WorkflowCheck(Scope scope) {
        this.scope = scope;
    }

    void run() {
        TopologyTemplate topology = scope.template().getTopology();
        if (topology != null) {
            topology.getWorkflows().forEach(workflow -> workflow(workflow, topology));
        }
    }

    private void workflow(Workflow workflow, TopologyTemplate topology) {
        Map<String, WorkflowStep> steps = new LinkedHashMap<>();
        workflow.getSteps().forEach(step -> steps.put(step.getName(), step));
        ActivityCheck activities = new ActivityCheck(scope, topology.getWorkflows());
        for (WorkflowStep step : workflow.getSteps()) {
            Optional<NodeTemplate> target = target(step, topology);
            activities.check(step, target);
            step.getOnSuccess().forEach(next -> known(next, step, steps.keySet()));
            step.getOnFailure().forEach(next -> known(next, step, steps.keySet()));
        }
        new StepOrder(workflow, steps).run();
    }

    private Optional<NodeTemplate> target(WorkflowStep step, TopologyTemplate topology) {
        ScalarValue target = step.getTarget();
        if (target == null) {
            return Optional.empty();
        }
        Optional<NodeTemplate> node = scope.node(target.getText());
        boolean group = topology.getGroups().stream().map(Group::getName).anyMatch(target.getText()::equals);
        if (node.isEmpty() && !group) {
            Set<String> names = new HashSet<>(scope.nodeNames());
            topology.getGroups().forEach(known -> names.add(known.getName()));
            scope.unknown(DiagnosticCode.UNKNOWN_NODE, target.getPlace(), target.getText(), names,
                    hint -> NLS.bind(Messages.Check_unknownMember,
                            new Object[] { step.getName(), target.getText(), hint }));
        }
        return node;
    }

    private void known(ScalarValue next, WorkflowStep step, Set<String> steps) {
        if (!steps.contains(next.getText())) {
            scope.unknown(DiagnosticCode.UNKNOWN_STEP, next.getPlace(), next.getText(), steps,
                    hint -> NLS.bind(Messages.Check_unknownStep,
                            new Object[] { step.getName(), next.getText(), hint }));
        }
    }

    /** Finds steps that wait for each other. Followed step by step, without recursion, as files may be long. */
    private final class StepOrder {

        private final Workflow workflow;
        private final Map<String, WorkflowStep> steps;
        private final Map<String, Integer> waiting = new HashMap<>();

        StepOrder(Workflow workflow, Map<String, WorkflowStep> steps) {
            this.workflow = workflow;
            this.steps = steps;
        }

        void run() {
            steps.values().forEach(step -> step.getOnSuccess()
                    .forEach(next -> waiting.merge(next.getText(), 1, Integer::sum)));
            List<String> free = new ArrayList<>(
                    steps.keySet().stream().filter(name -> !waiting.containsKey(name)).toList());
            Set<String> done = new HashSet<>();
            while (!free.isEmpty()) {
                String name = free.remove(free.size() - 1);
                if (done.add(name) && steps.containsKey(name)) {
                    steps.get(name).getOnSuccess().stream().map(ScalarValue::getText)
                            .filter(next -> waiting.merge(next, -1, Integer::sum) == 0).forEach(free::add);
                }
            }
            steps.values().stream().filter(step -> !done.contains(step.getName())).reduce((first, last) -> last)
                    .ifPresent(this::report);
        }

        private void report(WorkflowStep step) {
            scope.findings().error(DiagnosticCode.WORKFLOW_CYCLE, step.getNamePlace(),
                    NLS.bind(Messages.Check_workflowCycle, step.getName(), workflow.getName()));
        }
    }
}
