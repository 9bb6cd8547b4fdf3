package org.deepworkbench.topology.core.edit;

import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
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
        return new Remove(ElementKind.INPUT, name).effect(context);
    }
}
