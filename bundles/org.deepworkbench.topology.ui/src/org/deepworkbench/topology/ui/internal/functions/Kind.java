package org.deepworkbench.topology.ui.internal.functions;

import java.util.Arrays;
import org.deepworkbench.topology.core.function.Expression;
import org.deepworkbench.topology.core.function.Expression.Asked;

/** What a piece of a value may be. */
enum Kind {
    /** Something written down. */
    TEXT(Messages.Kind_text),
    /** An input that there is. */
    INPUT(Messages.Kind_input),
    /** An input that is to be made. */
    NEW_INPUT(Messages.Kind_newInput),
    /** A property of a node. */
    PROPERTY(Messages.Kind_property),
    /** An attribute of a node. */
    ATTRIBUTE(Messages.Kind_attribute);

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    static String[] labels() {
        return Arrays.stream(values()).map(kind -> kind.label).toArray(String[]::new);
    }

    /** {@return what a piece is} */
    static Kind of(Expression piece) {
        return switch (piece) {
            case Expression.GetInput input -> INPUT;
            case Expression.Member member when member.asked() == Asked.PROPERTY -> PROPERTY;
            case Expression.Member member -> ATTRIBUTE;
            default -> TEXT;
        };
    }

    /** {@return what is asked for, of a property or attribute} */
    Asked asked() {
        return this == PROPERTY ? Asked.PROPERTY : Asked.ATTRIBUTE;
    }
}
