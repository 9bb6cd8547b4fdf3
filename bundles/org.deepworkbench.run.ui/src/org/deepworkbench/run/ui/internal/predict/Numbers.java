package org.deepworkbench.run.ui.internal.predict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** Numbers as people read them. */
final class Numbers {

    private static final MathContext DIGITS = new MathContext(6);
    private static final int LONGEST_PLAIN = 9;

    /** More digits behind the point than anybody reads. */
    private static final Pattern LONG = Pattern.compile("-?\\d{1,15}\\.(?:\\d{5,20}|\\d{1,20}E-?\\d{1,3})"); //$NON-NLS-1$

    private Numbers() {
    }

    /** {@return the text, if it is a long fraction in at most six digits} */
    static String readable(String text) {
        return LONG.matcher(text).matches() ? shown(Double.parseDouble(text)) : text;
    }

    /** {@return a finite number in at most six digits} */
    static String shown(double number) {
        BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        return Math.abs(rounded.scale()) > LONGEST_PLAIN ? rounded.toString() : rounded.toPlainString();
    }
}
