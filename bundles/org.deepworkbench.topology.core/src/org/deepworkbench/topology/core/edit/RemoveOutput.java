package org.deepworkbench.topology.core.edit;

import java.util.List;
import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Removes an output.
 *
 * @param name its name
 */
public record RemoveOutput(String name) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_removeOutput, name);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        if (!context.hasOutput(name)) {
            throw Faults.missing(Messages.Edit_noOutput, name, List.of());
        }
        YamlScript script = YamlScript.of(context);
        script.unset(TopologyPaths.output(name), 1);
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
