package org.deepworkbench.topology.core.internal.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.deepworkbench.topology.core.diagnostic.DiagnosticCode;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.value.Numbers;
import org.deepworkbench.topology.core.internal.value.ScalarUnit;
import org.deepworkbench.topology.core.internal.value.Values;
import org.deepworkbench.topology.core.internal.value.VersionOrder;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Checks constraint clauses (TOSCA Simple Profile 1.3, section 3.6.3). */
public final class ConstraintCheck {

    /** Longer patterns and texts are not matched, so that none can take long. */
    private static final int MAX_MATCHED = 1000;
    private static final int MAX_STEPS = 200_000;

    private final Findings findings;

    public ConstraintCheck(Findings findings) {
        this.findings = findings;
    }

    /** Reports the first constraint that the scalar breaks. */
    void check(ScalarValue scalar, String what, String type, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (!holds(scalar.getText(), type, constraint)) {
                broken(scalar, what, constraint);
                return;
            }
        }
    }

    /** Reports the first constraint on the number of entries that a list or map breaks. */
    void checkSize(Value value, String what, int size, List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            if (!sizeHolds(size, constraint)) {
                broken(value, what, constraint);
                return;
            }
        }
    }

    private void broken(Value value, String what, Constraint constraint) {
        findings.error(DiagnosticCode.BROKEN_CONSTRAINT, value.getPlace(),
                sentence(what, Values.show(value), constraint));
    }

    /** {@return what a value breaks, for a person} */
    public static String sentence(String what, String value, Constraint constraint) {
        return NLS.bind(Messages.Value_broken,
                new Object[] { what, value, constraint.getName(), Values.show(constraint.getOperand()) });
    }

    /** {@return whether the text, as a value of the type, keeps the constraint; clauses nobody knows are kept} */
    public static boolean holds(String text, String type, Constraint constraint) {
        Value operand = constraint.getOperand();
        if (operand == null || operand instanceof FunctionValue) {
            return true;
        }
        return switch (constraint.getName()) {
            case "equal" -> equal(text, operand, type);
            case "valid_values" -> !(operand instanceof ListValue list)
                    || list.getItems().stream().anyMatch(item -> equal(text, item, type));
            case "greater_than" -> compare(text, operand, type).map(order -> order > 0).orElse(true);
            case "greater_or_equal" -> compare(text, operand, type).map(order -> order >= 0).orElse(true);
            case "less_than" -> compare(text, operand, type).map(order -> order < 0).orElse(true);
            case "less_or_equal" -> compare(text, operand, type).map(order -> order <= 0).orElse(true);
            case "in_range" -> inRange(text, operand, type);
            case "pattern" -> matches(text, operand);
            default -> sizeHolds(text.codePointCount(0, text.length()), constraint);
        };
    }

    private static boolean sizeHolds(int size, Constraint constraint) {
        if (!(constraint.getOperand() instanceof ScalarValue scalar)) {
            return true;
        }
        Optional<Long> bound = Numbers.integer(scalar.getText());
        return switch (constraint.getName()) {
            case "length" -> bound.map(length -> size == length).orElse(true);
            case "min_length" -> bound.map(length -> size >= length).orElse(true);
            case "max_length" -> bound.map(length -> size <= length).orElse(true);
            default -> true;
        };
    }

    private static boolean equal(String text, Value operand, String type) {
        return operand instanceof ScalarValue scalar && (scalar.getText().equals(text)
                || !type.equals("string") && compare(text, operand, type).map(order -> order == 0).orElse(false)
                || type.equals("string") && text.equalsIgnoreCase(scalar.getText()) && !scalar.isQuoted()
                        && ("true".equalsIgnoreCase(text) || "false".equalsIgnoreCase(text)));
    }

    private static boolean inRange(String text, Value operand, String type) {
        if (!(operand instanceof ListValue list) || list.getItems().size() != 2) {
            return true;
        }
        return compare(text, list.getItems().get(0), type).map(order -> order >= 0).orElse(true)
                && compare(text, list.getItems().get(1), type).map(order -> order <= 0).orElse(true);
    }

    /** {@return how the text compares with the operand; empty where they cannot be compared, as with UNBOUNDED} */
    private static Optional<Integer> compare(String text, Value operand, String type) {
        if (!(operand instanceof ScalarValue scalar)) {
            return Optional.empty();
        }
        Optional<BigDecimal> left = number(text, type);
        Optional<BigDecimal> right = number(scalar.getText(), type);
        if (left.isPresent() && right.isPresent()) {
            return Optional.of(left.get().compareTo(right.get()));
        }
        return switch (type) {
            case "version" -> Optional.of(VersionOrder.compare(text, scalar.getText()));
            case "string", "timestamp" -> Optional.of(text.compareTo(scalar.getText()));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(String text, String type) {
        return switch (type) {
            case "string", "timestamp", "boolean", "version" -> Optional.empty();
            default -> ScalarUnit.ofType(type).map(unit -> unit.parse(text)).orElseGet(() -> Numbers.decimal(text));
        };
    }

    private static boolean matches(String text, Value operand) {
        if (!(operand instanceof ScalarValue pattern) || text.length() > MAX_MATCHED
                || pattern.getText().length() > MAX_MATCHED) {
            return true;
        }
        try {
            return Pattern.compile(pattern.getText()).matcher(new CountedText(text)).matches();
        } catch (PatternSyntaxException | CountedText.TooLong undecided) {
            return true;
        }
    }

    /** Text that gives up when a pattern looks at it too often. */
    private record CountedText(String text, int[] steps) implements CharSequence {

        private static final class TooLong extends RuntimeException {
            private static final long serialVersionUID = 1L;

            TooLong() {
                super(null, null, false, false);
            }
        }

        CountedText(String text) {
            this(text, new int[1]);
        }

        @Override
        public char charAt(int index) {
            if (++steps[0] > MAX_STEPS) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }
}
