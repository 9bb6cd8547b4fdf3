package org.deepworkbench.run.ui.internal.train;

import java.math.BigDecimal;
import java.util.List;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;

/** The arguments of a module as fields of a form, under the module's own names. */
public final class ArgumentFields {

    private static final int MOST_DIGITS = 12;

    private ArgumentFields() {
    }

    /** {@return a field for each argument that can be typed, in the module's order} */
    public static List<FieldSpec> of(List<Argument> arguments) {
        return arguments.stream().filter(argument -> argument.type() != Argument.Type.FILE).map(ArgumentFields::field)
                .toList();
    }

    private static FieldSpec field(Argument argument) {
        List<String> choices = argument.list() || argument.type() == Argument.Type.BOOLEAN ? List.of()
                : argument.choices().stream().map(String::valueOf).toList();
        return new FieldSpec(argument.name(), argument.name(), argument.hint(), kind(argument),
                argument.defaultValue().map(ArgumentFields::text).orElse(""), choices, argument.minimum(), //$NON-NLS-1$
                argument.maximum(), argument.required() && argument.defaultValue().isEmpty(), argument.secret());
    }

    private static FieldKind kind(Argument argument) {
        if (argument.list()) {
            return FieldKind.LIST;
        }
        return switch (argument.type()) {
            case INTEGER -> FieldKind.INTEGER;
            case NUMBER -> FieldKind.NUMBER;
            case BOOLEAN -> FieldKind.BOOLEAN;
            case STRING, FILE -> FieldKind.TEXT;
        };
    }

    /** {@return as people write it: 0.0001, not 1.0E-4} */
    private static String text(Double number) {
        String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return plain.length() <= MOST_DIGITS ? plain : number.toString();
    }

    private static String text(Object value) {
        return value instanceof List<?> list ? String.join(", ", list.stream().map(ArgumentFields::text).toList()) //$NON-NLS-1$
                : value instanceof Double number ? text(number) : String.valueOf(value);
    }
}
