package org.deepworkbench.topology.core.edit;

import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.function.Expression;
import org.deepworkbench.topology.core.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Sets a value to an expression, written as the topology's version of TOSCA writes functions.
 *
 * @param path       where
 * @param expression the value
 */
public record SetExpression(ValuePath path, Expression expression) implements Edit {

    @Override
    public String label() {
        return NLS.bind(Messages.Edit_setValue, path.readable());
    }

    @Override
    public Effect effect(EditContext context) throws FaultException {
        return new SetValue(path, expression.yaml(context.template().getVersion())).effect(context);
    }
}
