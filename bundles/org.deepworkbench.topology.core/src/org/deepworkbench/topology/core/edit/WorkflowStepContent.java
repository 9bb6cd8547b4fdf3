package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Optional;

/**
 * What a step of a workflow does.
 *
 * @param target     node or group that it works on
 * @param activities what it does, in order, each as YAML on one line, such as {@code call_operation: Standard.create}
 * @param onSuccess  names of the steps that follow
 * @param onFailure  names of the steps that follow when it fails
 */
public record WorkflowStepContent(Optional<String> target, List<String> activities, List<String> onSuccess,
        List<String> onFailure) {

    public WorkflowStepContent {
        activities = List.copyOf(activities);
        onSuccess = List.copyOf(onSuccess);
        onFailure = List.copyOf(onFailure);
    }

    /** {@return the YAML of an activity as it is typed: one without a colon is the operation to call} */
    public static String activity(String typed) {
        return typed.contains(":") ? typed.strip() : "call_operation: " + typed.strip();
    }
}
