package org.deepworkbench.modelserver.plots;

import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * Round numbers along an axis: multiples of 1, 2 or 5 times a power of ten.
 *
 * @param step     from one to the next
 * @param largest  the largest absolute value on the axis
 * @param multiples which multiples of the step there are
 */
record Ticks(double step, double largest, long[] multiples) {

    private static final double LARGEST_PLAIN = 1e6;
    private static final int MOST_DECIMALS = 5;

    /** {@return round numbers in a stretch, about so many} */
    static Ticks in(Range range, int about) {
        double rough = (range.high() - range.low()) / about;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / power;
        double step = power * (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10);
        long[] multiples = LongStream.rangeClosed((long) Math.ceil(range.low() / step),
                (long) Math.floor(range.high() / step)).toArray();
        return new Ticks(step, Math.max(Math.abs(range.low()), Math.abs(range.high())), multiples);
    }

    /** {@return the numbers, rising} */
    DoubleStream values() {
        return LongStream.of(multiples).mapToDouble(multiple -> multiple * step);
    }

    /** {@return how to write one of the numbers: all with the same number of decimals} */
    String label(double value) {
        int exponent = (int) Math.floor(Math.log10(step) + 1e-9);
        int decimals = Math.max(0, -exponent);
        if (largest < LARGEST_PLAIN && decimals <= MOST_DECIMALS) {
            return String.format(Locale.ROOT, "%." + decimals + "f", value + 0.0);
        }
        int digits = Math.clamp((long) Math.floor(Math.log10(largest)) - exponent, 0, 9);
        return value == 0 ? "0" : String.format(Locale.ROOT, "%." + digits + "e", value);
    }
}
