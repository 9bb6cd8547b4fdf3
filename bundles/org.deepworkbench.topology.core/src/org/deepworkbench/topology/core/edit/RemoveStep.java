package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.WorkflowSteps;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Removes a step of a workflow, and wherever another step leads to it. The last step takes its workflow along.
 *
 * @param workflow name of the workflow
 * @param step     name of the step
 */
public record RemoveStep(String workflow, String step) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_removeStep, step, workflow);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        WorkflowSteps steps = WorkflowSteps.of(script, workflow);
        if (!steps.names().contains(step)) {
            return new Effect(List.of(), context.layout(), Map.of());
        }
        if (steps.names().size() == 1) {
            return new Remove(ElementKind.WORKFLOW, workflow).effect(context);
        }
        script.cut(steps.cuts(step));
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
