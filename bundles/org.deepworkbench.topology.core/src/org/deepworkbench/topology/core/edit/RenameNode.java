package org.deepworkbench.topology.core.edit;

import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Renames a node template, and whatever refers to it: requirements, functions, groups, policies, substitution mappings
 * and workflows.
 *
 * @param from its name
 * @param to   its new name, which must be free
 */
public record RenameNode(String from, String to) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_renameNode, from, to);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        return new Rename(ElementKind.NODE, from, to).effect(context);
    }
}
