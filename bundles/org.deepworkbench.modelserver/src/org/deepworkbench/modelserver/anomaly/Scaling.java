package org.deepworkbench.modelserver.anomaly;

import java.util.Arrays;

/**
 * Brings features to the range from 0 to 1 and back, each by its own smallest and largest value: as they are, or as
 * their changes over some rows.
 *
 * @param lag  over how many rows changes are looked at; 0 for the features themselves
 * @param low  the smallest value of each feature
 * @param high the largest one
 */
record Scaling(int lag, double[] low, double[] high) {

    /** {@return the scaling that these rows suggest} */
    static Scaling of(double[][] rows, int lag) {
        double[] low = new double[Features.COUNT];
        double[] high = new double[Features.COUNT];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
        for (int t = lag; t < rows.length; t++) {
            for (int k = 0; k < low.length; k++) {
                low[k] = Math.min(low[k], value(rows, t, k, lag));
                high[k] = Math.max(high[k], value(rows, t, k, lag));
            }
        }
        return new Scaling(lag, low, high);
    }

    private static double value(double[][] rows, int t, int k, int lag) {
        return lag == 0 ? rows[t][k] : rows[t][k] - rows[t - lag][k];
    }

    /** {@return a feature at a time, scaled; outside the range from 0 to 1 if it was never so small or large before} */
    float scaled(double[][] rows, int t, int k) {
        double span = high[k] - low[k];
        return span > 0 ? (float) ((value(rows, t, k, lag) - low[k]) / span) : 0.5f;
    }

    /** {@return the value that a scaled one stands for, where {@code before} was the feature a lag earlier} */
    double value(float scaled, double before, int k) {
        double value = low[k] + scaled * (high[k] - low[k]);
        return lag == 0 ? value : before + value;
    }
}
