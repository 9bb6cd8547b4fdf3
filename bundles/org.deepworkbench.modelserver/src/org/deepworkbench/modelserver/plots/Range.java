package org.deepworkbench.modelserver.plots;

/**
 * A stretch of numbers.
 *
 * @param low  its lower end
 * @param high its upper end; below the lower one if the stretch holds nothing
 */
public record Range(double low, double high) {

    /** Of nothing. */
    static final Range NONE = new Range(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** {@return what the finite ones among these numbers span} */
    static Range of(double... values) {
        Range range = NONE;
        for (double value : values) {
            range = range.with(value);
        }
        return range;
    }

    /** {@return this stretch, grown to hold a number, if that is finite} */
    Range with(double value) {
        return Double.isFinite(value) ? new Range(Math.min(low, value), Math.max(high, value)) : this;
    }

    /** {@return what both span together} */
    Range with(Range other) {
        return new Range(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** {@return a stretch that can be drawn: never empty, and wider by a part of its width at both ends} */
    Range padded(double part) {
        if (low > high) {
            return new Range(0, 1);
        }
        // A single number gets some room that double precision still resolves.
        double room = high > low ? (high - low) * part : Math.max(Math.abs(low) * 1e-3, 1e-12);
        return new Range(low - room, high + room);
    }
}
