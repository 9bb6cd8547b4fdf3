package org.deepworkbench.modelserver.lattice;

import java.util.Arrays;
import java.util.Random;

/**
 * How to tell the error of something computed from means: compute it from many slightly different samples of the same
 * bins, and look how much it differs.
 */
sealed interface Resampling {

    /** {@return the word by which it is chosen} */
    String word();

    /** {@return the means of each sample, a row for each} */
    double[][] samples(Bins bins);

    /** {@return the error of a quantity that was computed from each sample; not a number where one of them is none} */
    double error(double[] values);

    /** Leaves out one bin at a time. */
    record Jackknife() implements Resampling {

        static final String WORD = "jackknife";

        @Override
        public String word() {
            return WORD;
        }

        @Override
        public double[][] samples(Bins bins) {
            double[] mean = bins.mean();
            int n = bins.count();
            double[][] samples = new double[n][mean.length];
            for (int b = 0; b < n; b++) {
                for (int k = 0; k < mean.length; k++) {
                    samples[b][k] = (n * mean[k] - bins.means()[b][k]) / (n - 1);
                }
            }
            return samples;
        }

        @Override
        public double error(double[] values) {
            return Math.sqrt((values.length - 1.0) / values.length * squares(values));
        }
    }

    /**
     * Draws as many bins as there are, with repetition.
     *
     * @param resamples how often
     * @param seed      of what is drawn
     */
    record Bootstrap(int resamples, int seed) implements Resampling {

        static final String WORD = "bootstrap";

        @Override
        public String word() {
            return WORD;
        }

        @Override
        public double[][] samples(Bins bins) {
            Random random = new Random(seed);
            int n = bins.count();
            double[][] samples = new double[resamples][bins.means()[0].length];
            for (double[] sample : samples) {
                for (int draw = 0; draw < n; draw++) {
                    double[] bin = bins.means()[random.nextInt(n)];
                    for (int k = 0; k < sample.length; k++) {
                        sample[k] += bin[k] / n;
                    }
                }
            }
            return samples;
        }

        @Override
        public double error(double[] values) {
            return Math.sqrt(squares(values) / (values.length - 1));
        }
    }

    private static double squares(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
    }
}
