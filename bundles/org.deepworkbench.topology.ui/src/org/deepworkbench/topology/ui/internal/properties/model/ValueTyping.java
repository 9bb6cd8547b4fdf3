package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.function.Function;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.SetValue;
import org.deepworkbench.topology.core.edit.UnsetValue;
import org.deepworkbench.topology.core.function.Expression;
import org.deepworkbench.topology.core.function.ExpressionText;
import org.deepworkbench.topology.core.function.FieldEntry;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.Value;

/** Makes edits of what is typed for values, and texts of the values. */
final class ValueTyping {

    private final TopologyDocument document;
    private final Forms forms;

    ValueTyping(TopologyDocument document) {
        this.document = document;
        this.forms = new Forms(document.types());
    }

    Forms forms() {
        return forms;
    }

    /** {@return the value as it is typed; a function with an equals sign before it} */
    String shown(Value value, Schema schema) {
        return value instanceof FunctionValue ? FieldEntry.text(Expression.of(value))
                : Typing.shown(value, forms.of(schema));
    }

    /** {@return what follows from typing that at a place; nothing typed takes the value away} */
    Commit commit(Spot spot, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return spot.given().isPresent() ? new Commit.Run(new UnsetValue(spot.path())) : Commit.NOTHING;
        }
        if (!FieldEntry.isExpression(text)) {
            return new Commit.Run(new SetValue(spot.path(), Typing.yaml(text, forms.of(spot.schema()))));
        }
        try {
            return new Commit.Run(FieldEntry.edit(document, spot.path(), spot.definition(), text));
        } catch (FaultException wrong) {
            return new Commit.Refusal(wrong.fault().sentence());
        }
    }

    /** {@return what follows from typing a value that the edit puts where it belongs} */
    Commit commit(String typed, Function<String, Edit> edit) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Commit.NOTHING;
        }
        try {
            return new Commit.Run(edit.apply(FieldEntry.isExpression(text)
                    ? ExpressionText.parse(text.substring(1)).flowYaml(document.serviceTemplate().getVersion())
                    : Typing.yaml(text, Forms.Form.UNKNOWN)));
        } catch (FaultException wrong) {
            return new Commit.Refusal(wrong.fault().sentence());
        }
    }
}
