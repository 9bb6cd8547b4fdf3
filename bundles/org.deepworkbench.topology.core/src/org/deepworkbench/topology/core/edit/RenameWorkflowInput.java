package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.Reference;
import org.deepworkbench.topology.core.internal.edit.References;
import org.deepworkbench.topology.core.internal.edit.WorkflowSteps;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.eclipse.osgi.util.NLS;

/**
 * Renames an input of a workflow, every {@code get_input} of the workflow that names it, and wherever a step of any
 * workflow gives it a value.
 *
 * @param workflow name of the workflow
 * @param from     name of the input
 * @param to       its new name, which must be free in the workflow
 */
public record RenameWorkflowInput(String workflow, String from, String to) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_renameInput, from, to);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        List<YamlScalar> inputs = script.keys(TopologyPaths.path(TopologyPaths.WORKFLOWS, workflow, "inputs"));
        List<String> names = inputs.stream().map(YamlScalar::text).toList();
        if (!names.contains(from)) {
            throw Faults.missing(Messages.Edit_nothingNamed, from, names);
        }
        Faults.requireName(to);
        Faults.requireFree(!from.equals(to) && names.contains(to), to);
        List<YamlScalar> places = new ArrayList<>(inputs.stream().filter(key -> key.text().equals(from)).toList());
        for (Reference reference : References.to(script.root().orElseThrow(), ElementKind.INPUT.reference(), from)) {
            if (reference.element(TopologyPaths.WORKFLOWS).filter(workflow::equals).isPresent()) {
                places.add(reference.name());
            }
        }
        for (YamlScalar caller : script.keys(List.of(TopologyPaths.TOPOLOGY, TopologyPaths.WORKFLOWS))) {
            places.addAll(WorkflowSteps.of(script, caller.text()).giving(workflow, from));
        }
        script.rewrite(places, to);
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
