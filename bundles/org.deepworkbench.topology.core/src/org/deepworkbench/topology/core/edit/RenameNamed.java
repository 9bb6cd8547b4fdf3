package org.deepworkbench.topology.core.edit;

import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Renames whatever has a name: a node, input, output, group, policy, relationship template, workflow or type.
 *
 * @param from the name, or {@code @section.name} such as {@code @inputs.image} where several things have it
 * @param to   the new name
 */
public record RenameNamed(String from, String to) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_renameNode, from, to);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        Named named = Named.find(YamlScript.of(context), from);
        return new Rename(named.kind(), named.name(), to).effect(context);
    }
}
