package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.InputReferences;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Renames an input, and every {@code get_input} that names it.
 *
 * @param from its name
 * @param to   its new name, which must be free
 */
public record RenameInput(String from, String to) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_renameInput, from, to);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        if (!context.hasInput(from)) {
            throw Faults.missing(Messages.Edit_noInput, from, List.of());
        }
        Faults.requireName(to);
        Faults.requireFree(context.hasInput(to) && !from.equals(to), to);
        YamlScript script = YamlScript.of(context);
        script.rewrite(InputReferences.scalars(script, from), to);
        script.renameKey(List.of(TopologyPaths.TOPOLOGY, TopologyPaths.INPUTS), from, to);
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
