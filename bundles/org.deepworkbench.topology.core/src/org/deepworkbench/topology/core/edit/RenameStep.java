package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.WorkflowSteps;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.eclipse.osgi.util.NLS;

/**
 * Renames a step of a workflow, and wherever another step leads to it.
 *
 * @param workflow name of the workflow
 * @param from     name of the step
 * @param to       its new name, which must be free in the workflow
 */
public record RenameStep(String workflow, String from, String to) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_renameStep, from, to);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        WorkflowSteps steps = WorkflowSteps.of(script, workflow);
        Faults.requireName(to);
        Faults.requireFree(!from.equals(to) && steps.names().contains(to), to);
        List<YamlScalar> places = new ArrayList<>(steps.keys(from));
        places.addAll(steps.leadingTo(from));
        script.rewrite(places, to);
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
