package org.deepworkbench.topology.ui.internal.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.WorkflowStepContent;
import org.deepworkbench.topology.core.function.Expression;
import org.deepworkbench.topology.core.function.Expression.Entries;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.topology.model.tosca.WorkflowStep;

/**
 * Steps of workflows as they are typed: activities are separated by semicolons, names by commas, and a new step is
 * {@code name: target = activity; activity}.
 */
final class StepText {

    private static final String SEPARATOR = ";"; //$NON-NLS-1$

    private StepText() {
    }

    /** {@return the activities on one line} */
    static String activities(WorkflowStep step) {
        return String.join(SEPARATOR + ' ', step.getActivities().stream().map(StepText::activity).toList());
    }

    private static String activity(Value value) {
        Expression activity = Expression.of(value);
        if (activity instanceof Entries(Map<String, Expression> entries) && entries.size() == 1) {
            Map.Entry<String, Expression> only = entries.entrySet().iterator().next();
            return only.getKey() + ": " + only.getValue().flowYaml(null); //$NON-NLS-1$
        }
        return activity instanceof Literal literal ? literal.text() : activity.flowYaml(null);
    }

    static String names(List<ScalarValue> names) {
        return String.join(", ", names.stream().map(ScalarValue::getText).toList()); //$NON-NLS-1$
    }

    /** {@return what a step does now} */
    static WorkflowStepContent content(WorkflowStep step) {
        return new WorkflowStepContent(Optional.ofNullable(step.getTarget()).map(ScalarValue::getText),
                step.getActivities().stream().map(StepText::activity).toList(),
                step.getOnSuccess().stream().map(ScalarValue::getText).toList(),
                step.getOnFailure().stream().map(ScalarValue::getText).toList());
    }

    /** {@return the names in a text} */
    static List<String> namesIn(String typed) {
        return parts(typed, ","); //$NON-NLS-1$
    }

    /** {@return the activities in a text; one without a colon is the operation to call} */
    static List<String> activitiesIn(String typed) {
        return parts(typed, SEPARATOR).stream().map(WorkflowStepContent::activity).toList();
    }

    private static List<String> parts(String typed, String separator) {
        return Arrays.stream(typed.split(separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** {@return the name of the step that is typed on a line} */
    static String nameIn(String line) {
        return line.split("[:=]", 2)[0].strip(); //$NON-NLS-1$
    }

    /** {@return what the step does that is typed on a line} */
    static WorkflowStepContent contentIn(String line) {
        String rest = line.substring(line.split("[:=]", 2)[0].length()); //$NON-NLS-1$
        int equals = rest.indexOf('=');
        String target = rest.startsWith(":") ? rest.substring(1, equals < 0 ? rest.length() : equals).strip() : ""; //$NON-NLS-1$ //$NON-NLS-2$
        return new WorkflowStepContent(Optional.of(target).filter(name -> !name.isEmpty()),
                equals < 0 ? List.of() : activitiesIn(rest.substring(equals + 1)), List.of(), List.of());
    }
}
