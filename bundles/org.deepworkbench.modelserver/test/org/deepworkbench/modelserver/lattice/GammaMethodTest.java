package org.deepworkbench.modelserver.lattice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with chains whose autocorrelation is known. All seeds are fixed. */
class GammaMethodTest {

    private static final int CHAINS = 200;
    private static final int LENGTH = 4000;

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 2, 8})
    void measuresTheKnownTimeAndTheErrorOfTheMean(double tau) {
        List<Autocorrelation> chains = chains(tau);
        double variance = chains.stream().mapToDouble(c -> c.mean() * c.mean()).sum() / CHAINS;
        double told = Math.sqrt(chains.stream().mapToDouble(c -> c.error() * c.error()).sum() / CHAINS);
        // What the means really scatter by is known to 1 / sqrt(2 * 200) = 5 %.
        assertEquals(Math.sqrt(variance), told, 0.15 * told);
        assertEquals(Math.sqrt(2 * tau / LENGTH), told, 0.1 * told);
        double times = chains.stream().mapToDouble(Autocorrelation::tau).average().orElseThrow();
        assertEquals(tau, times, 0.06 * tau);
        double scatter = Math.sqrt(chains.stream().mapToDouble(c -> Math.pow(c.tau() - times, 2)).sum() / CHAINS);
        double toldScatter = chains.stream().mapToDouble(Autocorrelation::tauError).average().orElseThrow();
        assertEquals(scatter, toldScatter, 0.4 * scatter);
    }

    @Test
    void theNaiveErrorIsTooSmallByTheRootOfTwiceTheTime() {
        double ratio = chains(8).stream().mapToDouble(c -> c.error() / c.naiveError()).average().orElseThrow();
        assertEquals(Math.sqrt(2 * 8), ratio, 0.3);
    }

    @Test
    void theAutocorrelationFunctionFallsAsItMust() {
        double memory = memory(8);
        Autocorrelation chain = GammaMethod.analyse(chain(200_000, 8, 3), GammaMethod.USUAL_S);
        for (int t = 0; t < 20; t++) {
            assertEquals(Math.pow(memory, t), chain.rho()[t], 4 * chain.rhoErrors()[t] + 1e-9);
        }
    }

    @Test
    void aSeriesThatDoesNotChangeHasNoError() {
        double[] same = new double[100];
        Arrays.fill(same, 0.1);
        Autocorrelation chain = GammaMethod.analyse(same, GammaMethod.USUAL_S);
        assertEquals(0, chain.error());
        assertEquals(0.1, chain.mean(), 1e-15);
    }

    @Test
    void aSeriesThatSwingsToAndFroIsNotToldToBeExact() {
        double[] swinging = IntStream.range(0, 200).mapToDouble(i -> i % 2 == 0 ? 1 : -1).toArray();
        Autocorrelation chain = GammaMethod.analyse(swinging, GammaMethod.USUAL_S);
        assertEquals(chain.naiveError(), chain.error(), 0.01 * chain.naiveError());
        assertEquals(0.5, chain.tau(), 1e-12);
    }

    @Test
    void aSeriesWithATrendIsToldToBeCorrelatedAllAlong() {
        double[] trend = IntStream.range(0, 1000).asDoubleStream().toArray();
        assertTrue(GammaMethod.analyse(trend, GammaMethod.USUAL_S).tau() > 100);
    }

    @Test
    void productsByFourierTransformAreThoseOfTheSum() {
        double[] x = new Random(5).doubles(37).toArray();
        double[] expected = IntStream.range(0, x.length).mapToDouble(t -> IntStream.range(0, x.length - t)
                .mapToDouble(i -> x[i] * x[i + t]).sum()).toArray();
        assertArrayEquals(expected, Fourier.selfProducts(x), 1e-12);
    }

    /** The numbers are those of U. Wolff's UWerr.m, and of M. Lüscher's formula E.11, added up directly in Python. */
    @Test
    void givesTheNumbersOfTheReference() {
        double[] series = new double[50];
        double value = 0;
        for (int i = 0; i < series.length; i++) {
            value = 0.6 * value + (i * 7919 + 13) % 101 / 101.0;
            series[i] = value;
        }
        Autocorrelation chain = GammaMethod.analyse(series, GammaMethod.USUAL_S);
        assertEquals(1.2109370726996078, chain.mean(), 1e-12);
        assertEquals(0.058498313079423644, chain.error(), 1e-12);
        assertEquals(0.0154771988524952, chain.errorOfError(), 1e-12);
        assertEquals(0.044124963732416374, chain.naiveError(), 1e-12);
        assertEquals(3, chain.window());
        assertEquals(0.8693761490678871, chain.tau(), 1e-12);
        assertEquals(0.398824740732755, chain.tauError(), 1e-12);
        assertEquals(0.13481843696893653, chain.rho()[2], 1e-12);
        assertEquals(0.16694111811304263, chain.rhoErrors()[2], 1e-12);
    }

    private static List<Autocorrelation> chains(double tau) {
        return IntStream.range(0, CHAINS)
                .mapToObj(seed -> GammaMethod.analyse(chain(LENGTH, tau, seed), GammaMethod.USUAL_S)).toList();
    }

    /** An autoregressive chain of unit variance around zero. */
    private static double[] chain(int length, double tau, int seed) {
        Random random = new Random(seed);
        double memory = memory(tau);
        double[] chain = new double[length];
        chain[0] = random.nextGaussian();
        for (int i = 1; i < length; i++) {
            chain[i] = memory * chain[i - 1] + Math.sqrt(1 - memory * memory) * random.nextGaussian();
        }
        return chain;
    }

    private static double memory(double tau) {
        return (2 * tau - 1) / (2 * tau + 1);
    }
}
