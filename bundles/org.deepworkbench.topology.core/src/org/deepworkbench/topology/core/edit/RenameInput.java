package org.deepworkbench.topology.core.edit;

import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
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
        return new Rename(ElementKind.INPUT, from, to).effect(context);
    }
}
