package org.deepworkbench.modelserver.lattice;

/**
 * What the autocorrelation of a series says about its mean.
 *
 * @param mean         of the series
 * @param error        of the mean, autocorrelation included
 * @param errorOfError statistical error of that error
 * @param naiveError   what the error would be if the measurements did not depend on each other
 * @param tau          integrated autocorrelation time in measurements; 0.5 where nothing is correlated
 * @param tauError     statistical error of it
 * @param window       up to which distance the autocorrelation function was summed
 * @param rho          the autocorrelation function from distance 0 on, some way beyond the window
 * @param rhoErrors    statistical errors of it
 * @param measurements how many there were
 */
record Autocorrelation(double mean, double error, double errorOfError, double naiveError, double tau, double tauError,
        int window, double[] rho, double[] rhoErrors, int measurements) {

    static Autocorrelation ofConstant(double mean, int measurements) {
        return new Autocorrelation(mean, 0, 0, 0, 0.5, 0, 0, new double[] {1}, new double[] {0}, measurements);
    }

    /**
     * {@return in how large bins to put the measurements} Large bins have less bias in the error, few bins more noise:
     * the sum of both is least about here.
     */
    int binSize() {
        return Math.clamp(Math.round(Math.cbrt(2 * tau * tau * measurements)), 1, Math.max(1, measurements / 10));
    }
}
