package org.deepworkbench.topology.core.edit;

import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
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
        return new Remove(ElementKind.OUTPUT, name).effect(context);
    }
}
