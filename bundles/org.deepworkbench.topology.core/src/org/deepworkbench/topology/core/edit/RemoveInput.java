package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Removes an input. What still refers to it is left, and reported by validation.
 *
 * @param name its name
 */
public record RemoveInput(String name) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_removeInput, name);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        if (!context.hasInput(name)) {
            throw Faults.missing(Messages.Edit_noInput, name, List.of());
        }
        YamlScript script = YamlScript.of(context);
        script.unset(TopologyPaths.input(name), 1);
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
