package org.deepworkbench.modelserver.superresolution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Enlarging and coarsening. */
class ResamplingTest {

    private static Plane plane(int width, int height, DoubleBinaryOperator value) {
        Plane plane = new Plane(width, height);
        for (int i = 0; i < plane.values().length; i++) {
            plane.values()[i] = (float) value.applyAsDouble(i % width, i / width);
        }
        return plane;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6})
    void cubicConvolutionKeepsParabolas(int scale) {
        DoubleBinaryOperator parabola = (x, y) -> 3 + 2 * x - y + 0.5 * x * x - 0.25 * y * y + 0.1 * x * y;
        Plane large = Bicubic.enlarged(plane(12, 10, parabola), scale);
        assertEquals(12 * scale, large.width());
        for (int y = 3 * scale; y < 7 * scale; y++) {
            for (int x = 3 * scale; x < 9 * scale; x++) {
                double expected = parabola.applyAsDouble((x + 0.5) / scale - 0.5, (y + 0.5) / scale - 0.5);
                assertEquals(expected, large.values()[y * large.width() + x], 1e-3, x + ", " + y);
            }
        }
    }

    @Test
    void theWeightsAreThoseOfKeys() {
        Plane step = plane(8, 1, (x, y) -> x < 4 ? 0 : 64);
        Plane large = Bicubic.enlarged(step, 2);
        // Keys' kernel with a = -1/2 at distances of 1/4, 3/4, 5/4 and 7/4.
        assertArrayEquals(new float[] {0, -1.5f, -4.5f + 0, 13 - 0, 51, 68.5f, 65.5f, 64},
                Arrays.copyOfRange(large.values(), 4, 12), 0.01f, Arrays.toString(large.values()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void coarseningKeepsTheMeanAndLosesDetail(int scale) {
        Plane fine = plane(24, 24, (x, y) -> 100 + 40 * Math.sin(x * 2.9 + y));
        Plane coarse = Sensor.coarsened(fine, scale);
        assertEquals(24 / scale, coarse.width());
        assertEquals(mean(fine), mean(coarse), 0.5);
        assertTrue(spread(coarse) < 0.5 * spread(fine));
    }

    @Test
    void theSensorBlursBeyondItsPixel() {
        Plane point = plane(8, 8, (x, y) -> x == 3 && y == 3 ? 100 : 0);
        Plane coarse = Sensor.coarsened(point, 2);
        float seen = coarse.values()[4 + 1];
        // A Gaussian of half a pixel: 0.7870 of its weight in the middle sample, 0.1065 beside it.
        double inside = 0.7870 + 0.1065;
        assertEquals(100 * inside * inside / 4, seen, 0.05);
        assertEquals(100 * 0.1065 * inside / 4, coarse.values()[4 + 2], 0.05);
    }

    private static double mean(Plane plane) {
        double sum = 0;
        for (float value : plane.values()) {
            sum += value;
        }
        return sum / plane.values().length;
    }

    private static double spread(Plane plane) {
        double mean = mean(plane);
        double sum = 0;
        for (float value : plane.values()) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / plane.values().length);
    }
}
