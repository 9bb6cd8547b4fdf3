package org.deepworkbench.modelserver.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.junit.jupiter.api.Test;

class EffectiveMassTest {

    private static final double MASS = 0.3;
    private static final int ENSEMBLES = 40;

    @Test
    void eachFormFindsTheMassOfItsOwnDecay() {
        double[] open = IntStream.range(0, 16).mapToDouble(t -> 5 * Math.exp(-MASS * t)).toArray();
        double[] periodic = IntStream.range(0, 16).mapToDouble(t -> Math.cosh(MASS * (t - 8))).toArray();
        for (int t = 1; t < 15; t++) {
            assertEquals(MASS, EffectiveMass.LOG.at(open, t), 1e-12);
            assertEquals(MASS, EffectiveMass.COSH.at(periodic, t), 1e-7);
        }
        assertEquals(15, Arrays.stream(EffectiveMass.LOG.of(open)).filter(Double::isFinite).count());
        assertTrue(Double.isNaN(EffectiveMass.COSH.at(periodic, 0)));
        assertTrue(Double.isNaN(EffectiveMass.LOG.at(new double[] {1, -1}, 0)));
    }

    /** The excited state is known to be there: the plateau has to keep out of its way. */
    @Test
    void thePlateauIsTheKnownMassWithinItsError() throws Exception {
        double squares = 0;
        double sum = 0;
        for (int seed = 0; seed < ENSEMBLES; seed++) {
            Plateau plateau = plateau(Lattices.settings("seed", seed), seed);
            double pull = (plateau.mass() - MASS) / plateau.error();
            assertTrue(plateau.error() < 0.03 * MASS, "seed " + seed + ": " + plateau);
            squares += pull * pull;
            sum += pull;
        }
        assertEquals(0, sum / ENSEMBLES, 1);
        assertTrue(squares / ENSEMBLES < 2, "mean square of deviations over errors: " + squares / ENSEMBLES);
    }

    @Test
    void jackknifeAndBootstrapAgree() throws Exception {
        Plateau jackknife = plateau(Lattices.settings("plateau_from", 9, "plateau_to", 15), 4);
        Plateau bootstrap = plateau(Lattices.settings("plateau_from", 9, "plateau_to", 15, "resampling", "bootstrap"),
                4);
        assertEquals(9, bootstrap.from());
        assertEquals(jackknife.error(), bootstrap.error(), 0.2 * jackknife.error());
        assertEquals(jackknife.mass(), bootstrap.mass(), 0.5 * jackknife.error());
    }

    /** One less than the number of slices if they do not depend on each other; nothing if they all move together. */
    @Test
    void theExpectedChiSquaredKnowsOfCorrelations() {
        assertEquals(4, expectedChi2(false), 0.3);
        assertEquals(0, expectedChi2(true), 1e-9);
    }

    private static double expectedChi2(boolean together) {
        Random random = new Random(11);
        double[][] samples = new double[5000][5];
        for (double[] sample : samples) {
            double common = random.nextGaussian();
            Arrays.setAll(sample, t -> 1 + 0.01 * (together ? common : (t + 1) * random.nextGaussian()));
        }
        Resampling bootstrap = new Resampling.Bootstrap(5000, 1);
        double[] errors = new double[5];
        Arrays.setAll(errors, t -> bootstrap.error(Arrays.stream(samples).mapToDouble(s -> s[t]).toArray()));
        return new PlateauFit(new double[5], new double[] {1, 1, 1, 1, 1}, errors, samples, bootstrap).over(0, 4)
                .expectedChi2();
    }

    @Test
    void withoutADecayThereIsNoPlateau() throws Exception {
        double[] flat = new double[16];
        double[][] samples = new double[10][16];
        Arrays.fill(flat, Double.NaN);
        assertTrue(new PlateauFit(new double[16], flat, new double[16], samples, new Resampling.Jackknife()).search()
                .isEmpty());
    }

    private static Plateau plateau(Settings settings, int seed) throws InvalidArgumentsException {
        Ensemble ensemble = new GeneratedEnsemble(2000, 3, MASS, seed).make();
        return new Analysis(ensemble, settings).mass(ensemble.size() - settings.thermalisation())
                .flatMap(MassEstimate::plateau).orElseThrow();
    }
}
