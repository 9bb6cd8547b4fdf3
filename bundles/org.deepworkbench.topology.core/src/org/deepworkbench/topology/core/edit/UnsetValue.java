package org.deepworkbench.topology.core.edit;

import java.util.Map;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.OwnerCheck;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Takes a value away, and the sections of its node that this leaves empty. Nothing happens where there is no value.
 *
 * @param path where
 */
public record UnsetValue(ValuePath path) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_unsetValue, path.readable());
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        YamlScript script = YamlScript.of(context);
        OwnerCheck.demand(script, path.steps());
        script.unset(path.steps(), OwnerCheck.kept(path.steps()));
        return new Effect(script.edits(), context.layout(), Map.of());
    }
}
