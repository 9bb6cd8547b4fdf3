package org.deepworkbench.benchmarks.composer;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/**
 * What was measured of one thing, in milliseconds.
 *
 * @param values one for each repetition, sorted
 */
record Samples(double[] values) {

    private static final int WARM_UP = 8;

    /** {@return {@code count} measurements, after some that are not counted} */
    static Samples of(int count, DoubleSupplier measurement) {
        return of(WARM_UP, count, measurement);
    }

    /** {@return {@code count} measurements, after {@code warmUp} that are not counted} */
    static Samples of(int warmUp, int count, DoubleSupplier measurement) {
        for (int i = 0; i < warmUp; i++) {
            measurement.getAsDouble();
        }
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = measurement.getAsDouble();
        }
        Arrays.sort(values);
        return new Samples(values);
    }

    double median() {
        return values[values.length / 2];
    }

    double least() {
        return values[0];
    }

    double most() {
        return values[values.length - 1];
    }
}
