package org.deepworkbench.modelserver.lattice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How physicists write a number with its error: {@code 0.58496(15)} for 0.58496 ± 0.00015. */
final class Notation {

    private static final int DIGITS = 2;
    private static final int DIGITS_WITHOUT_ERROR = 6;

    private Notation() {
    }

    /** {@return a number rounded to the two leading digits of its error, which stand behind it} */
    static String of(double value, double error) {
        if (!(error > 0) || !Double.isFinite(error) || !Double.isFinite(value)) {
            return Double.isFinite(value)
                    ? new BigDecimal(value).round(new MathContext(DIGITS_WITHOUT_ERROR)).stripTrailingZeros()
                            .toPlainString()
                    : String.valueOf(value);
        }
        BigDecimal rounded = new BigDecimal(error).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        int decimals = Math.max(0, rounded.scale());
        // An error below one is written in units of the last digit, a larger one as it is: 0.24(13), 8.2(1.3), 120(14).
        String digits = rounded.compareTo(BigDecimal.ONE) < 0 ? rounded.unscaledValue().toString()
                : rounded.setScale(decimals).toPlainString();
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString() + "(" + digits + ")";
    }
}
