package org.deepworkbench.run.core.internal.artifacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A linear axis with round numbers at its ticks.
 *
 * @param low  value at its beginning
 * @param high value at its end, above {@code low}
 * @param step between ticks
 */
record Axis(double low, double high, double step) {

    /**
     * @param least    least value to show
     * @param greatest greatest value to show
     * @param ticks    about how many ticks there should be
     * @return an axis that begins and ends at ticks
     */
    static Axis around(double least, double greatest, int ticks) {
        double span = greatest > least ? greatest - least : Math.max(1e-9, Math.abs(least));
        double rough = span / ticks;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double factor = rough / power;
        double step = power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
        double low = Math.floor(least / step) * step;
        double high = Math.ceil(greatest / step) * step;
        return new Axis(low, high > low ? high : low + step, step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.round((high - low) / step);
        for (long i = 0; i <= count; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** {@return the tick as text, with as many digits as the step needs} */
    String text(double tick) {
        if (Math.abs(tick) >= 1e6 || step < 1e-4) {
            return String.format(Locale.ROOT, "%.2g", tick); //$NON-NLS-1$
        }
        int digits = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
        return String.format(Locale.ROOT, "%." + digits + "f", tick + 0.0); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return where the value stands, 0 at the beginning and 1 at the end} */
    double position(double value) {
        return (value - low) / (high - low);
    }
}
