package org.deepworkbench.modelserver.lattice;

/**
 * The estimate of one observable.
 *
 * @param name           of the observable
 * @param chain          mean, error and autocorrelation by the Γ method
 * @param binSize        measurements in a bin
 * @param resampledError the error of the mean by resampling the bins
 */
record Estimate(String name, Autocorrelation chain, int binSize, double resampledError) {
}
