package org.deepworkbench.topology.ui.internal.properties.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is written, perhaps with its unit.
 *
 * @param number the number
 * @param gap    what stands between it and the unit
 * @param unit   the unit as it is spelt; nothing for none
 */
public record NumberText(String number, String gap, String unit) {

    private static final Pattern AMOUNT = Pattern.compile("([-+0-9.eE]{1,40})(\\s{0,8})([A-Za-z]{1,6})"); //$NON-NLS-1$
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(?:[0-9]{1,30}(?:\\.[0-9]{0,30})?|\\.[0-9]{1,30})(?:[eE][-+]?[0-9]{1,2})?"); //$NON-NLS-1$

    /** {@return the parts of an amount such as {@code 4096 MB}; nothing if it is none} */
    public static Optional<NumberText> amount(String text) {
        Matcher amount = AMOUNT.matcher(text.strip());
        return amount.matches() && isNumber(amount.group(1))
                ? Optional.of(new NumberText(amount.group(1), amount.group(2), amount.group(3))) : Optional.empty();
    }

    /** {@return whether the text is a decimal number} */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** {@return the number that a text is; nothing if it is none, or written in another way than with decimals} */
    static Optional<BigDecimal> number(String text) {
        return isNumber(text.strip()) ? Optional.of(new BigDecimal(text.strip())) : Optional.empty();
    }

    /** {@return the text as it was} */
    @Override
    public String toString() {
        return number + gap + unit;
    }
}
