package org.deepworkbench.topology.core.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.Suggestions;
import org.deepworkbench.topology.model.tosca.Assignment;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.model.tosca.Workflow;
import org.deepworkbench.topology.model.tosca.WorkflowStep;
import org.eclipse.osgi.util.NLS;

/** Checks the activities of workflow steps (TOSCA Simple Profile 1.3, section 3.6.24). */
final class ActivityCheck {

    /** Workflows that each service makes itself. */
    private static final Set<String> GENERATED = Set.of("install", "uninstall", "start", "stop", "run", "cancel",
            "deploy", "undeploy", "post_update", "pre_update");
    private static final Set<String> ACTIVITIES = Set.of("delegate", "set_state", "call_operation", "inline");

    private final Scope scope;
    private final Set<String> workflows;

    ActivityCheck(Scope scope, List<Workflow> workflows) {
        this.scope = scope;
        this.workflows = workflows.stream().map(Workflow::getName).collect(Collectors.toSet());
    }

    /** @param target the node of the step, if it is one and known */
    void check(WorkflowStep step, Optional<NodeTemplate> target) {
        for (Value activity : step.getActivities()) {
            if (activity instanceof MapValue map) {
                map.getEntries().forEach(entry -> activity(entry, target));
            }
        }
    }

    private void activity(Assignment activity, Optional<NodeTemplate> target) {
        switch (activity.getName()) {
            case "call_operation" -> operation(activity.getValue()).ifPresent(name -> call(name, target));
            case "inline" -> inline(activity.getValue());
            case "delegate", "set_state" -> {
            }
            default -> scope.findings().warning(DiagnosticCode.UNKNOWN_KEY, activity.getNamePlace(),
                    NLS.bind(Messages.Check_unknownActivity, activity.getName(),
                            Nearest.hint(activity.getName(), ACTIVITIES)),
                    Suggestions.nearest(activity.getNamePlace(), activity.getName(), ACTIVITIES));
        }
    }

    /** An operation is named directly, or under the keyname {@code operation}. */
    private static Optional<ScalarValue> operation(Value value) {
        Value name = value instanceof MapValue map
                ? map.getEntries().stream().filter(entry -> entry.getName().equals("operation"))
                        .map(Assignment::getValue).findFirst().orElse(null)
                : value;
        return name instanceof ScalarValue scalar ? Optional.of(scalar) : Optional.empty();
    }

    private void call(ScalarValue name, Optional<NodeTemplate> target) {
        Optional<NodeType> type = target.flatMap(scope::typeOf).filter(scope::isWhole);
        int dot = name.getText().lastIndexOf('.');
        if (type.isPresent() && dot > 0) {
            new OperationCheck(scope).named(type.get(), name.getText().substring(0, dot), name.getPlace(),
                    name.getText().substring(dot + 1), name.getPlace());
        }
    }

    private void inline(Value value) {
        Value name = value instanceof MapValue map
                ? map.getEntries().stream().filter(entry -> entry.getName().equals("workflow"))
                        .map(Assignment::getValue).findFirst().orElse(null)
                : value;
        if (name instanceof ScalarValue scalar && !workflows.contains(scalar.getText())
                && !GENERATED.contains(scalar.getText())) {
            scope.findings().error(DiagnosticCode.UNKNOWN_WORKFLOW, scalar.getPlace(),
                    NLS.bind(Messages.Check_unknownWorkflow, scalar.getText(),
                            Nearest.hint(scalar.getText(), workflows)),
                    Suggestions.nearest(scalar.getPlace(), scalar.getText(), workflows));
        }
    }
}
