package org.deepworkbench.modelserver.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.deepworkbench.modelserver.columns.Columns;

/**
 * An ensemble for who has none: a Markov chain whose answers are known. The plaquette is an autoregressive process with
 * {@code tau_int = (1 + a) / 2 (1 - a)} around {@value #PLAQUETTE}; it starts from an ordered configuration, far above,
 * and has to thermalise. The correlator of {@value #SLICES} periodic time slices decays with a known mass and, at
 * first, with an excited state; its noise is autocorrelated in the same way, correlated from slice to slice, and grows
 * with the distance from the source, as that of hadrons does.
 *
 * @param size how many configurations
 * @param tau  integrated autocorrelation time, at least 0.5
 * @param mass in lattice units
 * @param seed of everything drawn
 */
record GeneratedEnsemble(int size, double tau, double mass, int seed) {

    /** The true mean of the plaquette. */
    static final double PLAQUETTE = 0.585;
    /** The standard deviation of the plaquette. */
    static final double SPREAD = 0.002;

    static final int SLICES = 32;
    private static final double START = 15;
    private static final double EXCITED_GAP = 0.6;
    private static final double EXCITED_PART = 0.6;
    private static final double COMMON_NOISE = 0.05;
    private static final double FIRST_NOISE = 0.03;
    private static final double NOISE_GROWTH = 0.08;
    private static final double NEIGHBOURS = 0.8;
    private static final double STEP_ERROR = 0.3;

    /** {@return the ensemble} */
    Ensemble make() {
        Random random = new Random(seed);
        Chain plaquette = new Chain(START);
        Chain common = new Chain(0);
        Chain[] slices = new Chain[SLICES];
        Arrays.setAll(slices, t -> new Chain(0));
        double[][] columns = new double[SLICES + 1][size];
        for (int i = 0; i < size; i++) {
            columns[0][i] = PLAQUETTE + SPREAD * plaquette.next(random.nextGaussian());
            double all = COMMON_NOISE * common.next(random.nextGaussian());
            double near = random.nextGaussian();
            for (int t = 0; t < SLICES; t++) {
                near = NEIGHBOURS * near + Math.sqrt(1 - NEIGHBOURS * NEIGHBOURS) * random.nextGaussian();
                double own = FIRST_NOISE * Math.exp(NOISE_GROWTH * Math.min(t, SLICES - t)) * slices[t].next(near);
                columns[t + 1][i] = correlator(t) * (1 + all + own);
            }
        }
        List<String> names = new ArrayList<>(List.of(OpenQcdLog.NAMES.get(1)));
        for (int t = 0; t < SLICES; t++) {
            names.add("C" + t);
        }
        double[] numbers = new double[size];
        Arrays.setAll(numbers, i -> i + 1);
        return new Ensemble(numbers, new Columns(names, List.of(columns)));
    }

    /** {@return the true correlator} */
    double correlator(int t) {
        return decay(mass, t) + EXCITED_PART * decay(mass + EXCITED_GAP, t);
    }

    private static double decay(double rate, int t) {
        return Math.exp(-rate * t) + Math.exp(-rate * (SLICES - t));
    }

    /** {@return an energy deficit such as a trajectory has, and by it whether the trajectory is accepted} */
    static double deficit(Random random) {
        return STEP_ERROR * (random.nextGaussian() + STEP_ERROR / 2);
    }

    /** {@return the part of a value that the next one inherits} */
    double memory() {
        return (2 * tau - 1) / (2 * tau + 1);
    }

    /** An autoregressive process of unit variance. */
    private final class Chain {

        private double value;

        Chain(double start) {
            this.value = start;
        }

        double next(double noise) {
            double current = value;
            value = memory() * value + Math.sqrt(1 - memory() * memory()) * noise;
            return current;
        }
    }
}
