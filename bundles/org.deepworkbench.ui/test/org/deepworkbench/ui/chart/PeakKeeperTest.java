package org.deepworkbench.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.deepworkbench.ui.chart.PeakKeeper.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeakKeeperTest {

    @Test
    void fewPointsStayAsTheyAre() {
        double[] xs = {0, 1, 2, 3};
        double[] ys = {5, 1, 4, 2};
        Points points = PeakKeeper.reduce(xs, ys, 4, 100);
        assertArrayEquals(xs, points.xs());
        assertArrayEquals(ys, points.ys());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 300})
    void aHundredThousandPointsKeepEveryPeakOfEveryColumn(int columns) {
        Random random = new Random(42);
        int size = 100_000;
        double[] xs = new double[size];
        double[] ys = new double[size];
        for (int i = 0; i < size; i++) {
            xs[i] = i;
            ys[i] = random.nextGaussian();
        }
        ys[77_777] = 1_000;
        ys[11_111] = -1_000;
        Points points = PeakKeeper.reduce(xs, ys, size, columns);
        assertTrue(points.xs().length <= PeakKeeper.PER_COLUMN * (columns + 1), () -> "kept " + points.xs().length);
        assertEquals(1_000, Arrays.stream(points.ys()).max().orElseThrow());
        assertEquals(-1_000, Arrays.stream(points.ys()).min().orElseThrow());
        assertEquals(0, points.xs()[0]);
        assertEquals(size - 1, points.xs()[points.xs().length - 1]);
        for (int i = 1; i < points.xs().length; i++) {
            assertTrue(points.xs()[i] > points.xs()[i - 1], "order is kept");
        }
    }

    @Test
    void whatIsNotFiniteIsLeftOut() {
        double[] xs = {0, 1, 2, 3, 4};
        double[] ys = {Double.NaN, 1, Double.POSITIVE_INFINITY, 2, Double.NEGATIVE_INFINITY};
        assertArrayEquals(new double[] {1, 2}, PeakKeeper.reduce(xs, ys, 5, 10).ys());
    }

    @Test
    void pointsAtOnePlaceKeepTheirExtremes() {
        double[] xs = new double[100];
        double[] ys = new double[100];
        Arrays.setAll(ys, i -> i == 40 ? 9 : i == 60 ? -9 : 0);
        assertArrayEquals(new double[] {0, 9, -9, 0}, PeakKeeper.reduce(xs, ys, 100, 50).ys());
    }

    @Test
    void noPointsMakeNoPoints() {
        assertEquals(0, PeakKeeper.reduce(new double[4], new double[4], 0, 10).xs().length);
    }

    @Test
    void positionsMayGoBack() {
        double[] xs = {0, 10, 5, 15};
        double[] ys = {1, 2, 3, 4};
        assertArrayEquals(ys, PeakKeeper.reduce(xs, ys, 4, 3).ys());
    }
}
