package org.deepworkbench.topology.core.function;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.SetOutput;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.eclipse.osgi.util.NLS;

/**
 * An output as a person types it on one line: {@code name = concat("http://", app.ip) # description}. Only the name must
 * be given.
 *
 * @param name        the name
 * @param value       the value
 * @param description for people
 */
public record OutputText(String name, Optional<Expression> value, Optional<String> description) {

    /**
     * @param text an output on one line
     * @return what it says
     * @throws FaultException if it does not begin with a name, or its value is no expression
     */
    public static OutputText parse(String text) throws FaultException {
        Cursor cursor = new Cursor(text);
        cursor.skipBlanks();
        if (!cursor.isName()) {
            throw new FaultException(new Fault(NLS.bind(Messages.Text_badOutput, text.strip()), "", "",
                    Messages.Text_badOutputRemedy));
        }
        String name = cursor.name();
        Optional<Expression> value = cursor.take('=') ? Optional.of(ExpressionText.parse(cursor.until(" #").strip()))
                : Optional.empty();
        Optional<String> description = cursor.take('#') ? Optional.of(cursor.rest().strip()) : Optional.empty();
        cursor.demandEnd();
        return new OutputText(name, value, description.filter(words -> !words.isEmpty()));
    }

    /**
     * @param document the topology
     * @return the edit that adds the output; a text without anything where no value is given
     * @throws FaultException if the value uses an input that there is not
     */
    public Edit edit(TopologyDocument document) throws FaultException {
        Expression expression = value.orElse(new Literal("", true));
        FieldEntry.demandKnown(document, expression, List.of());
        return new SetOutput(name, description, expression.yaml(document.serviceTemplate().getVersion()));
    }
}
