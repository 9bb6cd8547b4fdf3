package org.deepworkbench.topology.core.internal.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as YAML writes them. */
public final class Numbers {

    private static final Pattern DECIMAL = Pattern
            .compile("[-+]?(\\.[0-9]{1,300}|[0-9]{1,300}(\\.[0-9]{0,300})?)([eE][-+]?[0-9]{1,3})?");

    private Numbers() {
    }

    /** {@return the whole number that the text names, decimal, octal ({@code 0o}) or hexadecimal ({@code 0x})} */
    public static Optional<Long> integer(String text) {
        String digits = text.startsWith("+") ? text.substring(1) : text;
        try {
            if (digits.startsWith("0x")) {
                return Optional.of(Long.parseLong(digits.substring(2), 16));
            }
            if (digits.startsWith("0o")) {
                return Optional.of(Long.parseLong(digits.substring(2), 8));
            }
            return Optional.of(Long.parseLong(digits));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** {@return the finite decimal number that the text names} */
    public static Optional<BigDecimal> decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return integer(text).map(BigDecimal::valueOf);
        }
        return Optional.of(new BigDecimal(text));
    }
}
