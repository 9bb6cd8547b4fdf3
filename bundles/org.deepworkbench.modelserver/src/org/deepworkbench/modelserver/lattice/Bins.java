package org.deepworkbench.modelserver.lattice;

import java.util.Arrays;
import java.util.List;

/**
 * Means of successive measurements, which depend on each other much less than the measurements themselves.
 *
 * @param means a row for each bin, with a number for each observable
 */
record Bins(double[][] means) {

    /** So few bins give no error worth the name. */
    static final int FEWEST = 5;

    /**
     * {@return the means of bins of this size} Measurements at the beginning that do not fill a bin are left out.
     *
     * @param series the observables' series, all of the same length
     */
    static Bins of(List<double[]> series, int size) {
        int length = series.getFirst().length;
        int bins = length / size;
        int first = length - bins * size;
        double[][] means = new double[bins][series.size()];
        for (int k = 0; k < series.size(); k++) {
            double[] one = series.get(k);
            for (int b = 0; b < bins; b++) {
                means[b][k] = Arrays.stream(one, first + b * size, first + (b + 1) * size).sum() / size;
            }
        }
        return new Bins(means);
    }

    /** {@return how many bins there are} */
    int count() {
        return means.length;
    }

    /** {@return the means of all bins together} */
    double[] mean() {
        double[] mean = new double[means[0].length];
        for (double[] bin : means) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += bin[k] / means.length;
            }
        }
        return mean;
    }
}
