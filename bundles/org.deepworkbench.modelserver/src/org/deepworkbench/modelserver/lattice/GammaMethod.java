package org.deepworkbench.modelserver.lattice;

import java.util.Arrays;

/**
 * Measures the autocorrelation of a Markov chain's observable by the Γ method: U. Wolff, «Monte Carlo errors with less
 * errors», hep-lat/0306017. The autocorrelation function is summed up to a window that weighs what is cut off against
 * the noise that is let in.
 */
final class GammaMethod {

    /** How many times the integrated autocorrelation time the chain's slowest decay is taken to be: Wolff's S. */
    static final double USUAL_S = 1.5;

    /** So few measurements say nothing about their autocorrelation. */
    static final int FEWEST = 10;

    private static final double TINY = 1e-12;

    private GammaMethod() {
    }

    /**
     * Analyses a series.
     *
     * @param series at least {@value #FEWEST} measurements, in the order of the chain
     */
    static Autocorrelation analyse(double[] series, double s) {
        int n = series.length;
        double mean = Arrays.stream(series).average().orElseThrow();
        double[] gamma = Fourier.selfProducts(Arrays.stream(series).map(value -> value - mean).toArray());
        for (int t = 0; t < n; t++) {
            gamma[t] /= n - t;
        }
        double variance = gamma[0];
        if (!(variance > Math.ulp(mean) * Math.ulp(mean) * n)) {
            return Autocorrelation.ofConstant(mean, n);
        }
        int window = window(gamma, n, s);
        if (integral(gamma, window) <= 0) {
            // They swing to and fro. As if they did not depend on each other, the error is rather too large.
            window = 0;
        }
        // The mean is an estimate itself: it takes its part of each product away.
        double bias = integral(gamma, window) / n;
        for (int t = 0; t < n; t++) {
            gamma[t] += bias;
        }
        double integral = integral(gamma, window);
        double error = Math.sqrt(integral / n);
        double tau = integral / (2 * gamma[0]);
        double tauError = 2 * tau * Math.sqrt(Math.max(0, window + 0.5 - tau) / n);
        double[] rho = Arrays.stream(gamma, 0, Math.min(n, 3 * window + 10)).map(g -> g / gamma[0]).toArray();
        return new Autocorrelation(mean, error, error * Math.sqrt((window + 0.5) / n), Math.sqrt(variance / (n - 1)),
                tau, tauError, window, rho, rhoErrors(rho, window, n), n);
    }

    /** Looks for the window at which systematic and statistical error of the time together are least. */
    private static int window(double[] gamma, int n, double s) {
        double sum = 0.5;
        int last = n / 2;
        for (int w = 1; w <= last; w++) {
            sum += gamma[w] / gamma[0];
            double tau = sum <= 0.5 ? TINY : s / Math.log((2 * sum + 1) / (2 * sum - 1));
            if (Math.exp(-w / tau) < tau / Math.sqrt((double) w * n)) {
                return w;
            }
        }
        return last;
    }

    private static double integral(double[] gamma, int window) {
        return gamma[0] + 2 * Arrays.stream(gamma, 1, window + 1).sum();
    }

    private static double[] rhoErrors(double[] rho, int window, int n) {
        double[] errors = new double[rho.length];
        for (int t = 1; t < rho.length; t++) {
            double sum = 0;
            for (int k = 1; k <= t + window; k++) {
                double term = at(rho, k + t) + at(rho, k - t) - 2 * at(rho, k) * rho[t];
                sum += term * term;
            }
            errors[t] = Math.sqrt(sum / n);
        }
        return errors;
    }

    private static double at(double[] rho, int t) {
        int distance = Math.abs(t);
        return distance < rho.length ? rho[distance] : 0;
    }
}
