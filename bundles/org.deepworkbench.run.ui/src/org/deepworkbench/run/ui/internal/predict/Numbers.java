package org.deepworkbench.run.ui.internal.predict;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as people read them. */
final class Numbers {

    private static final MathContext DIGITS = new MathContext(6);
    private static final int LONGEST_PLAIN = 9;

    private Numbers() {
    }

    /** {@return a finite number in at most six digits} */
    static String shown(double number) {
        BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        return Math.abs(rounded.scale()) > LONGEST_PLAIN ? rounded.toString() : rounded.toPlainString();
    }
}
