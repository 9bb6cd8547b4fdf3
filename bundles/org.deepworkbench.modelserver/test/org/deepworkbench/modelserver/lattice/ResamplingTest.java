package org.deepworkbench.modelserver.lattice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResamplingTest {

    @Test
    void binsAreMeansOfNeighboursAndLeaveOutTheBeginning() {
        Bins bins = Bins.of(List.of(new double[] {9, 1, 3, 5, 7}, new double[] {0, 1, 1, 2, 2}), 2);
        assertArrayEquals(new double[] {2, 1}, bins.means()[0]);
        assertArrayEquals(new double[] {6, 2}, bins.means()[1]);
        assertArrayEquals(new double[] {4, 1.5}, bins.mean());
    }

    @Test
    void theJackknifeOfAMeanIsItsTextbookError() {
        double[] series = new Random(7).doubles(50).toArray();
        double mean = Arrays.stream(series).average().orElseThrow();
        double textbook = Math.sqrt(Arrays.stream(series).map(v -> (v - mean) * (v - mean)).sum() / (50 * 49));
        assertEquals(textbook, error(new Resampling.Jackknife(), series), 1e-12);
    }

    @Test
    void theBootstrapOfAMeanComesCloseToItAndDependsOnTheSeedOnly() {
        double[] series = new Random(7).doubles(200).toArray();
        double textbook = error(new Resampling.Jackknife(), series);
        assertEquals(textbook, error(new Resampling.Bootstrap(5000, 1), series), 0.05 * textbook);
        assertEquals(error(new Resampling.Bootstrap(100, 2), series), error(new Resampling.Bootstrap(100, 2), series));
    }

    @Test
    void errorsOfAFunctionFollowItsSlope() {
        double[] series = new Random(9).doubles(1000).map(v -> v + 1).toArray();
        double error = error(new Resampling.Jackknife(), series);
        double[] squares = samples(new Resampling.Jackknife(), series);
        double mean = Arrays.stream(series).average().orElseThrow();
        assertEquals(2 * mean * error, new Resampling.Jackknife().error(
                Arrays.stream(squares).map(v -> v * v).toArray()), 1e-4);
    }

    @Test
    void errorsAreWrittenBehindTheNumber() {
        assertEquals("0.58496(15)", Notation.of(0.584963, 0.000147));
        assertEquals("8.2(1.3)", Notation.of(8.24, 1.28));
        assertEquals("1234(120)", Notation.of(1234.4, 118));
        assertEquals("0.50(10)", Notation.of(0.5, 0.0999));
        assertEquals("0.3", Notation.of(0.3, 0));
    }

    private static double error(Resampling resampling, double[] series) {
        return resampling.error(samples(resampling, series));
    }

    private static double[] samples(Resampling resampling, double[] series) {
        return Arrays.stream(resampling.samples(Bins.of(List.of(series), 1))).mapToDouble(s -> s[0]).toArray();
    }
}
