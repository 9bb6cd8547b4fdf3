package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.OwnerCheck;
import org.deepworkbench.topology.core.internal.edit.RequirementPaths;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Moves an item of a list one place on. Where items have lines of their own their comments go with them.
 *
 * @param list    where the list stands
 * @param index   index of the item, from 0
 * @param earlier whether it goes before the one that stands before it; else behind the next
 */
public record MoveItem(ValuePath list, int index, boolean earlier) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_moveItem, list.readable());
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        OwnerCheck.demand(script, list.steps());
        List<Object> here = RequirementPaths.with(list.steps(), index);
        List<Object> there = RequirementPaths.with(list.steps(), earlier ? index - 1 : index + 1);
        Optional<String> moved = script.standalone(here);
        Optional<String> other = script.standalone(there);
        if (moved.isEmpty() || other.isEmpty()) {
            throw new FaultException(new Fault(NLS.bind(Messages.Edit_notMovable, index + 1), "", "", ""));
        }
        if (!script.swapItems(list.steps(), earlier ? index - 1 : index)) {
            script.set(there, moved.get());
            script.set(here, other.get());
        }
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
