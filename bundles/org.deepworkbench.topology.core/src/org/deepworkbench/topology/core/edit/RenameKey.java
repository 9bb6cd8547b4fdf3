package org.deepworkbench.topology.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Gives an entry of a map another key. Nothing else changes: the entry keeps its place, its value and its comments, and
 * whatever refers to the old key goes on doing so.
 *
 * @param entry where the entry stands, with its key as the last step
 * @param to    the new key, which no other entry of the map may have
 */
public record RenameKey(ValuePath entry, String to) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_renameKey, entry.readable(), to);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        List<Object> steps = entry.steps();
        if (script.find(steps).isEmpty()) {
            throw Faults.missing(Messages.Edit_nothingNamed, entry.readable(), List.of());
        }
        Faults.requireName(to);
        if (!steps.getLast().equals(to)) {
            List<Object> other = new ArrayList<>(steps.subList(0, steps.size() - 1));
            other.add(to);
            Faults.requireFree(script.find(other).isPresent(), to);
            script.rename(steps, to);
        }
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
