package org.deepworkbench.topology.core.viewpoint;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.internal.Nearest;
import org.deepworkbench.topology.core.internal.value.Numbers;
import org.deepworkbench.topology.core.internal.value.ScalarUnit;
import org.deepworkbench.topology.core.internal.viewpoint.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Something that a node meets or not: a path, an operator and a value, such as {@code properties.cpus >= 4}. Nothing in
 * it is ever run as a program, and its cost is bounded by the lengths of value and text.
 *
 * @param path     what is looked at
 * @param operator how it is compared
 * @param value    what it is compared with; empty where the operator needs none
 */
public record Condition(ElementPath path, Operator operator, String value) {

    /** How something is compared. */
    public enum Operator {
        /** The same number, amount or text. */
        EQUAL("="),
        /** Another number, amount or text, or nothing. */
        DIFFERENT("!="),
        /** A smaller number or amount. */
        LESS("<"),
        /** A number or amount that is not greater. */
        AT_MOST("<="),
        /** A greater number or amount. */
        GREATER(">"),
        /** A number or amount that is not smaller. */
        AT_LEAST(">="),
        /** The value is a part of the text or an item of the list. Upper and lower case are the same. */
        CONTAINS("contains"),
        /** The text has the form of the value, in which {@code *} stands for any letters and {@code ?} for one. */
        MATCHES("matches"),
        /** The type, or one that it derives from. */
        IS("is"),
        /** There is a value, be it a default. */
        EXISTS("exists"),
        /** There is no value. */
        MISSING("missing");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** {@return how it is written} */
        public String sign() {
            return sign;
        }

        private boolean takesValue() {
            return this != EXISTS && this != MISSING;
        }

        private static Optional<Operator> of(String sign) {
            return Arrays.stream(values()).filter(operator -> operator.sign.equals(sign)).findFirst();
        }

        private static List<String> signs() {
            return Arrays.stream(values()).map(Operator::sign).toList();
        }
    }

    /**
     * @param text a condition as text
     * @return the condition
     * @throws FaultException if it is none; the fault says why
     */
    public static Condition parse(String text) throws FaultException {
        String[] parts = text.strip().split("\\s+", 3);
        if (parts.length < 2) {
            throw fault(text, Messages.Condition_form);
        }
        Operator operator = Operator.of(parts[1]).orElseThrow(() -> fault(text,
                NLS.bind(Messages.Condition_operator, parts[1], operatorHint(parts[1]))));
        if (operator.takesValue() == (parts.length < 3)) {
            throw fault(text,
                    NLS.bind(operator.takesValue() ? Messages.Condition_noValue : Messages.Condition_value, parts[1]));
        }
        ElementPath path = ElementPath.parse(parts[0]);
        if (operator == Operator.IS && path.aspect() != ElementPath.Aspect.TYPE) {
            throw fault(text, Messages.Condition_isType);
        }
        return new Condition(path, operator, parts.length < 3 ? "" : unquoted(parts[2]));
    }

    private static String operatorHint(String wrong) {
        List<String> near = Nearest.names(wrong, Operator.signs().stream().filter(sign -> sign.length() > 2).toList());
        return near.isEmpty() ? NLS.bind(Messages.Condition_operators,
                Operator.signs().stream().collect(Collectors.joining(" "))) : Nearest.hint(near, List.of());
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static FaultException fault(String text, String why) {
        return new FaultException(new Fault(NLS.bind(Messages.Condition_wrong, text), "", why, ""));
    }

    /** {@return whether the node meets it} */
    public boolean holds(NodeFacts node) {
        return switch (operator) {
            case IS -> node.isOfType(value);
            case EXISTS -> node.has(path);
            case MISSING -> !node.has(path);
            case EQUAL -> equal(node);
            case DIFFERENT -> !equal(node);
            case LESS -> compared(node, order -> order < 0);
            case AT_MOST -> compared(node, order -> order <= 0);
            case GREATER -> compared(node, order -> order > 0);
            case AT_LEAST -> compared(node, order -> order >= 0);
            case CONTAINS -> node.texts(path).stream().anyMatch(
                    text -> text.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)));
            case MATCHES -> node.text(path).filter(text -> new Glob(value).matches(text)).isPresent();
        };
    }

    private boolean equal(NodeFacts node) {
        Optional<String> text = node.text(path);
        return text.filter(value::equals).isPresent() || compared(node, order -> order == 0);
    }

    private boolean compared(NodeFacts node, IntPredicate wanted) {
        Optional<BigDecimal> limit = amount(value);
        return limit.isPresent() && node.text(path).flatMap(Condition::amount)
                .filter(amount -> wanted.test(amount.compareTo(limit.get()))).isPresent();
    }

    /** A number, or an amount with a unit in its basic unit. */
    private static Optional<BigDecimal> amount(String text) {
        return Numbers.decimal(text).or(() -> Arrays.stream(ScalarUnit.values()).map(unit -> unit.parse(text))
                .flatMap(Optional::stream).findFirst());
    }
}
