package org.deepworkbench.engine.indigo.internal.im;

import java.util.Locale;

/** Writes amounts for people. */
final class Amounts {

    private static final double GIGABYTE = 1e9;
    private static final double MEGABYTE = 1e6;

    private Amounts() {
    }

    /** {@return a number, with one decimal place if it needs one} */
    static String number(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number))
                : String.format(Locale.ROOT, "%.1f", number); //$NON-NLS-1$
    }

    /** {@return bytes in the unit that suits} */
    static String bytes(double bytes) {
        return bytes >= GIGABYTE ? number(bytes / GIGABYTE) + " GB" : number(bytes / MEGABYTE) + " MB"; //$NON-NLS-1$ //$NON-NLS-2$
    }
}
