package org.deepworkbench.modelserver.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Fits constants to effective masses, each weighted by its error, and looks for the time slices where one fits.
 *
 * @param correlator at each time slice
 * @param masses     the effective masses
 * @param errors     of them
 * @param samples    the effective masses of each sample
 * @param resampling how the samples were made
 */
record PlateauFit(double[] correlator, double[] masses, double[] errors, double[][] samples, Resampling resampling) {

    /** Beyond this relative error a time slice tells nothing any more. */
    private static final double NOISE = 0.2;
    private static final int FEWEST = 3;

    /**
     * Looks for the plateau. It ends before the noise takes over or the correlator rises again towards the other end of
     * a periodic lattice. Where it begins is not decided: the mass is the mean over all beginnings, each weighted by
     * how well it describes the data, and its error contains how much they differ (W. Jay, E. Neil, arXiv 2008.01069).
     *
     * @return the mean, with the range that has most weight; empty if there are too few time slices with a mass
     */
    Optional<Plateau> search() {
        int first = 0;
        while (first < masses.length && !isUsable(first)) {
            first++;
        }
        int last = first;
        while (last + 1 < masses.length && isUsable(last + 1) && correlator[last + 1] < correlator[last]) {
            last++;
        }
        List<Plateau> candidates = new ArrayList<>();
        for (int from = first; from + FEWEST - 1 <= last; from++) {
            candidates.add(over(from, last));
        }
        return candidates.isEmpty() ? Optional.empty() : Optional.of(average(candidates));
    }

    private static Plateau average(List<Plateau> candidates) {
        Plateau best = Collections.min(candidates, Comparator.comparingDouble(Plateau::criterion));
        double weights = 0;
        double mass = 0;
        double squares = 0;
        double variance = 0;
        for (Plateau one : candidates) {
            double weight = Math.exp((best.criterion() - one.criterion()) / 2);
            weights += weight;
            mass += weight * one.mass();
            squares += weight * one.mass() * one.mass();
            variance += weight * one.error() * one.error();
        }
        double mean = mass / weights;
        double spread = Math.max(0, squares / weights - mean * mean);
        return new Plateau(best.from(), best.to(), mean, Math.sqrt(variance / weights + spread), best.chi2(),
                best.expectedChi2());
    }

    private boolean isUsable(int t) {
        return masses[t] > 0 && errors[t] > 0 && errors[t] < NOISE * masses[t];
    }

    /** {@return the constant over these time slices, each of which has a mass with an error} */
    Plateau over(int from, int to) {
        double mass = mean(masses, from, to);
        double[] constants = Arrays.stream(samples).mapToDouble(sample -> mean(sample, from, to)).toArray();
        double chi2 = 0;
        double expected = 0;
        for (int t = from; t <= to; t++) {
            chi2 += Math.pow((masses[t] - mass) / errors[t], 2);
            expected += Math.pow(distanceError(constants, t) / errors[t], 2);
        }
        return new Plateau(from, to, mass, resampling.error(constants), chi2, expected);
    }

    private double distanceError(double[] constants, int t) {
        double[] distances = new double[samples.length];
        Arrays.setAll(distances, i -> samples[i][t] - constants[i]);
        return resampling.error(distances);
    }

    private double mean(double[] from, int first, int last) {
        double sum = 0;
        double weights = 0;
        for (int t = first; t <= last; t++) {
            double weight = 1 / (errors[t] * errors[t]);
            sum += weight * from[t];
            weights += weight;
        }
        return sum / weights;
    }
}
