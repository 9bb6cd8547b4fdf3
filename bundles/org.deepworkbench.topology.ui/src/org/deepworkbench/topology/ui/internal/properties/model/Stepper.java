package org.deepworkbench.topology.ui.internal.properties.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.deepworkbench.topology.core.type.Units;

/**
 * Makes a number larger and smaller, within its limits. A step is one in the last place that is written, so that
 * {@code 0.25} goes on to {@code 0.26}; whole numbers go on by one.
 *
 * @param kind what the number is
 */
public record Stepper(Kind.Number kind) {

    /**
     * @param number the number as it is typed; nothing for none, from which steps begin at zero
     * @param unit   what it counts; nothing for plain numbers
     * @param steps  how many steps up, or down where it is less than zero
     * @return the number after them; nothing where what is typed is no number, or no step is allowed
     */
    public Optional<String> step(String number, String unit, int steps) {
        return (number.isBlank() ? Optional.of(BigDecimal.ZERO) : NumberText.number(number))
                .map(now -> next(now, steps)).flatMap(next -> within(next, unit))
                .map(BigDecimal::toPlainString).filter(next -> !next.equals(number.strip()));
    }

    private static BigDecimal next(BigDecimal now, int steps) {
        BigDecimal plain = now.scale() < 0 ? now.setScale(0) : now;
        return plain.add(BigDecimal.valueOf(steps).scaleByPowerOfTen(-plain.scale()));
    }

    private Optional<BigDecimal> within(BigDecimal next, String unit) {
        BigDecimal factor = Units.amount(kind.type(), 1 + unit).orElse(BigDecimal.ONE);
        BigDecimal size = next.multiply(factor);
        Optional<Limits.End> least = kind.limits().least().filter(end -> isBeyond(end, end.size().compareTo(size)));
        Optional<Limits.End> most = kind.limits().most().filter(end -> isBeyond(end, size.compareTo(end.size())));
        if (least.or(() -> most).isPresent()) {
            return least.or(() -> most).filter(Limits.End::included).map(end -> counted(end, factor));
        }
        return Optional.of(kind.units().isEmpty() ? next : next.max(BigDecimal.ZERO));
    }

    private static boolean isBeyond(Limits.End end, int excess) {
        return end.included() ? excess > 0 : excess >= 0;
    }

    private static BigDecimal counted(Limits.End end, BigDecimal factor) {
        BigDecimal counted = end.size().divide(factor, MathContext.DECIMAL64).stripTrailingZeros();
        return counted.scale() < 0 ? counted.setScale(0) : counted;
    }
}
