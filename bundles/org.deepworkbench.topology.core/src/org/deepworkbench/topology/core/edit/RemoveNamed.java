package org.deepworkbench.topology.core.edit;

import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.edit.YamlScript;
import org.eclipse.osgi.util.NLS;

/**
 * Removes whatever has a name, as {@link Remove} does.
 *
 * @param name the name, or {@code @section.name} such as {@code @inputs.image} where several things have it
 */
public record RemoveNamed(String name) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_deleteNodes, name);
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        Named named = Named.find(YamlScript.of(context), name);
        return new Remove(named.kind(), named.name()).effect(context);
    }
}
