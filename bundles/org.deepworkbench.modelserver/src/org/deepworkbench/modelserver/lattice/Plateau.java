package org.deepworkbench.modelserver.lattice;

/**
 * A constant fitted to the effective masses of some time slices.
 *
 * @param from           the first time slice
 * @param to             the last one
 * @param mass           the constant
 * @param error          of it
 * @param chi2           sum of the squared deviations over squared errors
 * @param expectedChi2   what that sum would be on average if the masses were constant, correlations of the slices
 *                       included (M. Bruno and R. Sommer, arXiv 2209.14188)
 */
record Plateau(int from, int to, double mass, double error, double chi2, double expectedChi2) {

    /**
     * {@return how badly this range describes all time slices that could have been fitted, up to a constant} Takeuchi's
     * information criterion: a good fit of many slices makes it small.
     */
    double criterion() {
        return chi2 - 2 * expectedChi2;
    }
}
