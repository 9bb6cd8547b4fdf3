package org.deepworkbench.run.ui.internal.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.run.core.Curve;
import org.deepworkbench.run.ui.internal.FakeRun;
import org.junit.jupiter.api.Test;

class CurvesTest {

    private static Curve curve(String name, double... values) {
        long[] steps = new long[values.length];
        int[] epochs = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            steps[i] = 5L * (i + 1);
            epochs[i] = i / 2 + 1;
        }
        return new Curve(name, values.length, steps, epochs, values);
    }

    @Test
    void aMetricAndItsKindsShareAChart() {
        Map<String, Curve> curves = new LinkedHashMap<>();
        for (String name : List.of("progress", "mae", "accuracy", "val_loss", "loss", "learning_rate")) {
            curves.put(name, curve(name, 1));
        }
        List<CurveGroup> groups = CurveGroup.of(curves);
        assertEquals(List.of("loss", "accuracy", "mae"), groups.stream().map(CurveGroup::name).toList());
        CurveGroup loss = groups.get(0);
        assertEquals("loss", loss.training().orElseThrow().name());
        assertEquals("val_loss", loss.validation().orElseThrow().name());
    }

    @Test
    void pointsLieAtEpochsWhereTheirLengthIsKnown() {
        assertArrayEquals(new double[] {0.5, 1, 1.5},
                CurvePoints.of(curve("loss", 3, 2, 1), FakeRun.THIRD_OF_EIGHT).xs(), 1e-12);
        assertArrayEquals(new double[] {5, 10, 15}, CurvePoints.of(curve("loss", 3, 2, 1), FakeRun.UNKNOWN).xs());
    }

    @Test
    void whatIsNoNumberIsNotDrawn() {
        CurvePoints points = CurvePoints.of(curve("loss", 3, Double.NaN, Double.POSITIVE_INFINITY, 1), FakeRun.UNKNOWN);
        assertArrayEquals(new double[] {3, 1}, points.ys());
        assertArrayEquals(new double[] {5, 20}, points.xs());
    }

    @Test
    void aGrownCurveContinuesAndAThinnedOneDoesNot() {
        CurvePoints before = CurvePoints.of(curve("loss", 4, 3, 2), FakeRun.UNKNOWN);
        assertTrue(CurvePoints.of(curve("loss", 4, 3, 2, 1), FakeRun.UNKNOWN).continues(before));
        assertFalse(CurvePoints.of(curve("loss", 4, 2, 1, 0.5), FakeRun.UNKNOWN).continues(before));
        assertFalse(CurvePoints.of(curve("loss", 4, 3), FakeRun.UNKNOWN).continues(before));
    }

    @Test
    void aMetricGoesByItsNameOrItsInitials() {
        assertEquals("Accuracy", CurveGroup.readable("accuracy"));
        assertEquals("Tau int", CurveGroup.readable("tau_int"));
        assertEquals("Bicubic RMSE", CurveGroup.readable("bicubic_rmse"));
        assertEquals("_", CurveGroup.readable("_"));
    }
}
