package org.deepworkbench.topology.ui.internal.properties.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.type.Units;
import org.deepworkbench.topology.model.tosca.Constraint;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;

/**
 * Between what a number or an amount may be.
 *
 * @param least the lower end, where there is one
 * @param most  the upper end, where there is one
 */
public record Limits(Optional<End> least, Optional<End> most) {

    /** Any number. */
    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

    /**
     * One end of a range.
     *
     * @param text     as the constraint says it, such as {@code 1 GB}
     * @param size     the number, or the amount in the basic unit of its type
     * @param included whether the number itself is allowed
     */
    public record End(String text, BigDecimal size, boolean included) {
    }

    /** {@return what constraints on values of a type say; of several on the same end the last counts} */
    static Limits of(List<Constraint> constraints, String type) {
        Limits limits = NONE;
        for (Constraint constraint : constraints) {
            Value operand = constraint.getOperand();
            limits = switch (constraint.getName()) {
                case "greater_or_equal" -> limits.from(end(operand, type, true)); //$NON-NLS-1$
                case "greater_than" -> limits.from(end(operand, type, false)); //$NON-NLS-1$
                case "less_or_equal" -> limits.to(end(operand, type, true)); //$NON-NLS-1$
                case "less_than" -> limits.to(end(operand, type, false)); //$NON-NLS-1$
                case "in_range" -> limits.range(operand, type); //$NON-NLS-1$
                default -> limits;
            };
        }
        return limits;
    }

    private Limits range(Value operand, String type) {
        return operand instanceof ListValue list && list.getItems().size() == 2
                ? from(end(list.getItems().get(0), type, true)).to(end(list.getItems().get(1), type, true)) : this;
    }

    private Limits from(Optional<End> end) {
        return new Limits(end.or(() -> least), most);
    }

    private Limits to(Optional<End> end) {
        return new Limits(least, end.or(() -> most));
    }

    /** What cannot be read, and {@code UNBOUNDED}, is no end. */
    private static Optional<End> end(Value value, String type, boolean included) {
        return value instanceof ScalarValue scalar
                ? size(type, scalar.getText()).map(size -> new End(scalar.getText(), size, included))
                : Optional.empty();
    }

    /** {@return a number, or an amount in the basic unit of its type; nothing if the text is none} */
    static Optional<BigDecimal> size(String type, String text) {
        return Units.of(type).isEmpty() ? NumberText.number(text) : Units.amount(type, text);
    }

    /** {@return the limits in signs, such as «1 – 16» or «> 0»; nothing for none} */
    public String text() {
        boolean both = least.filter(End::included).isPresent() && most.filter(End::included).isPresent();
        if (both) {
            return least.get().text() + " \u2013 " + most.get().text(); //$NON-NLS-1$
        }
        String low = least.map(end -> (end.included() ? "\u2265 " : "> ") + end.text()).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        String high = most.map(end -> (end.included() ? "\u2264 " : "< ") + end.text()).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return low.isEmpty() || high.isEmpty() ? low + high : low + ", " + high; //$NON-NLS-1$
    }
}
