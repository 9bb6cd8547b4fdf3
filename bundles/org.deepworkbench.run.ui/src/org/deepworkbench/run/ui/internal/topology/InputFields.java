package org.deepworkbench.run.ui.internal.topology;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.deepworkbench.spi.SecretNames;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.MapValue;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.ServiceTemplate;
import org.deepworkbench.topology.model.tosca.Value;
import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;

/**
 * The inputs of a topology as fields of a form: type, default, and those constraints (TOSCA Simple Profile 1.3, 3.6.3)
 * that a field can show. What it cannot show is judged by the planner.
 */
public final class InputFields {

    private InputFields() {
    }

    /** {@return a field for each input, in the order of the file} */
    public static List<FieldSpec> of(ServiceTemplate template) {
        return template.getTopology() == null ? List.of()
                : template.getTopology().getInputs().stream().map(InputFields::field).toList();
    }

    private static FieldSpec field(ParameterDefinition input) {
        FieldKind kind = kind(input);
        String given = text(input.getDefaultValue());
        return new FieldSpec(input.getName(), input.getName(), hint(input), kind, given, choices(input, kind),
                limit(input, 0, "greater_or_equal", "greater_than"), limit(input, 1, "less_or_equal", "less_than"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                input.isRequired() && input.getDefaultValue() == null, SecretNames.looksSecret(input.getName()));
    }

    private static FieldKind kind(ParameterDefinition input) {
        return switch (String.valueOf(input.getType())) {
            case "integer" -> FieldKind.INTEGER; //$NON-NLS-1$
            case "float" -> FieldKind.NUMBER; //$NON-NLS-1$
            case "boolean" -> FieldKind.BOOLEAN; //$NON-NLS-1$
            default -> FieldKind.TEXT;
        };
    }

    /** A truth has its own control and needs no choices. */
    private static List<String> choices(ParameterDefinition input, FieldKind kind) {
        return kind == FieldKind.BOOLEAN ? List.of() : input.getConstraints().stream()
                .filter(constraint -> constraint.getName().equals("valid_values")) //$NON-NLS-1$
                .filter(constraint -> constraint.getOperand() instanceof ListValue)
                .flatMap(constraint -> ((ListValue) constraint.getOperand()).getItems().stream())
                .map(InputFields::text).toList();
    }

    /**
     * @param side of a range: 0 the lower, 1 the upper
     * @param at   constraint that allows its operand
     * @param off  constraint that does not; for a whole number its neighbour is allowed
     */
    private static OptionalDouble limit(ParameterDefinition input, int side, String at, String off) {
        for (Constraint constraint : input.getConstraints()) {
            Value operand = constraint.getOperand();
            if (constraint.getName().equals(at)) {
                return number(operand);
            }
            if (constraint.getName().equals(off) && "integer".equals(input.getType())) { //$NON-NLS-1$
                OptionalDouble bound = number(operand);
                return bound.isEmpty() ? bound : OptionalDouble.of(bound.getAsDouble() + (side == 0 ? 1 : -1));
            }
            if (constraint.getName().equals("in_range") && operand instanceof ListValue range //$NON-NLS-1$
                    && range.getItems().size() == 2) {
                return number(range.getItems().get(side));
            }
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble number(Value value) {
        try {
            return OptionalDouble.of(Double.parseDouble(text(value)));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty(); // such as UNBOUNDED, or a size with a unit
        }
    }

    private static String hint(ParameterDefinition input) {
        return input.getDescription() == null ? "" : input.getDescription().strip(); //$NON-NLS-1$
    }

    /** {@return a value as a person would type it, in YAML's flow style} */
    private static String text(Value value) {
        return switch (value) {
            case ScalarValue scalar -> scalar.getKind() == ScalarKind.NULL ? "" : scalar.getText(); //$NON-NLS-1$
            case ListValue list -> list.getItems().stream().map(InputFields::text)
                    .collect(Collectors.joining(", ", "[", "]")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case MapValue map -> map.getEntries().stream().map(entry -> entry.getName() + ": " + text(entry.getValue())) //$NON-NLS-1$
                    .collect(Collectors.joining(", ", "{", "}")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            case null, default -> ""; //$NON-NLS-1$
        };
    }
}
