package org.deepworkbench.run.ui.internal.train;

import java.math.BigDecimal;
import java.util.List;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;

/** The arguments of a module as fields of a form, under the module's own names. */
public final class ArgumentFields {

    private static final int MOST_DIGITS = 12;
    /** Takes a single file as well. */
    private static final String DATA = "data_directory"; //$NON-NLS-1$
    private static final String FOLDER = "_directory"; //$NON-NLS-1$
    private static final String FILE = "_file"; //$NON-NLS-1$

    private ArgumentFields() {
    }

    /**
     * @param readsFilesHere whether paths are those of this machine, so that they can be picked and looked at
     * @return a field for each argument that can be typed, in the module's order
     */
    public static List<FieldSpec> of(List<Argument> arguments, boolean readsFilesHere) {
        return arguments.stream().filter(argument -> argument.type() != Argument.Type.FILE)
                .map(argument -> field(argument, readsFilesHere)).toList();
    }

    private static FieldSpec field(Argument argument, boolean readsFilesHere) {
        List<String> choices = argument.list() || argument.type() == Argument.Type.BOOLEAN ? List.of()
                : argument.choices().stream().map(String::valueOf).toList();
        return new FieldSpec(argument.name(), argument.name(), argument.hint(), kind(argument, readsFilesHere),
                argument.defaultValue().map(ArgumentFields::text).orElse(""), choices, argument.minimum(), //$NON-NLS-1$
                argument.maximum(), argument.required() && argument.defaultValue().isEmpty(), argument.secret());
    }

    private static FieldKind kind(Argument argument, boolean readsFilesHere) {
        if (argument.list()) {
            return FieldKind.LIST;
        }
        return switch (argument.type()) {
            case INTEGER -> FieldKind.INTEGER;
            case NUMBER -> FieldKind.NUMBER;
            case BOOLEAN -> FieldKind.BOOLEAN;
            case STRING, FILE -> readsFilesHere ? ofText(argument.name()) : FieldKind.TEXT;
        };
    }

    /** What a text holds is told by the names that the DEEP modules use: a schema has no type for paths. */
    private static FieldKind ofText(String name) {
        if (name.equals(DATA)) {
            return FieldKind.PATH;
        }
        return name.endsWith(FOLDER) ? FieldKind.FOLDER : name.endsWith(FILE) ? FieldKind.FILE : FieldKind.TEXT;
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
