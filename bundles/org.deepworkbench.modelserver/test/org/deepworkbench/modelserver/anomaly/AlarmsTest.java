package org.deepworkbench.modelserver.anomaly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.deepworkbench.modelserver.anomaly.Alarms.Alarm;
import org.deepworkbench.modelserver.anomaly.Traffic.Attack;
import org.junit.jupiter.api.Test;

class AlarmsTest {

    private static final double[] USUAL = {1, 10, 1, 1};

    @Test
    void errorsCountInUnitsOfTheUsualOneAndTogether() {
        Alarms alarms = alarms(2, 1, List.of(), 5, 30.0, 20, 2.5, 21, 2.5, 22, 0.1);
        assertEquals(List.of(5, 20), alarms.alarms().stream().map(Alarm::from).toList());
        assertEquals(1, alarms.alarms().getFirst().feature());
        assertEquals(3, alarms.alarms().getFirst().score(), 1e-9);
        assertEquals(21, alarms.alarms().getLast().to());
        assertTrue(Double.isNaN(alarms.scores()[0]));
    }

    @Test
    void aSingleSurpriseCountsLessWhenMoreRowsCountTogether() {
        assertEquals(1, alarms(2, 1, List.of(), 10, 3.0).alarms().size());
        assertEquals(0, alarms(2, 6, List.of(), 10, 3.0).alarms().size());
        assertEquals(1, alarms(2, 6, List.of(), 10, 3.0, 11, 3.0, 12, 3.0).alarms().size());
    }

    @Test
    void aFeatureThatNeverChangedHidesNoOtherAndIsCountedInEvents() {
        double[] usual = {1, 10, 1, 0};
        Alarms others = alarms(usual, 2, 1, List.of(), 5, 3.0);
        assertEquals(3, others.alarms().getFirst().score(), 1e-9);
        assertEquals(0, others.scores()[6]);
        double[][] rows = new double[40][Features.COUNT];
        rows[7][3] = 4;
        Alarm own = Alarms.of(new Forecast(new Traffic(rows, List.of()), new double[40][Features.COUNT]), usual, 2, 1)
                .alarms().getFirst();
        assertEquals(new Alarm(7, 7, 3, 4), own);
    }

    @Test
    void precisionAndRecallCountAlarmsAndAttacks() {
        List<Attack> attacks = List.of(new Attack("a", 4, 6), new Attack("b", 30, 32));
        Alarms alarms = alarms(2, 1, attacks, 5, 30.0, 20, 2.5, 25, 2.5);
        assertEquals(1.0 / 3, alarms.precision(attacks), 1e-9);
        assertEquals(0.5, alarms.recall(attacks), 1e-9);
        assertEquals(1, alarms.recall(List.of()));
    }

    @Test
    void measuresOfForecastsAreThoseOfTheOriginal() {
        double[] real = {100, 200, 300};
        double[] said = {110, 180, 300};
        assertEquals(100.0 / 3 * (20.0 / 210 + 40.0 / 380), ForecastQuality.smape(real, said), 1e-9);
        assertEquals(1 - 500.0 / 20_000, ForecastQuality.r2(real, said), 1e-9);
        assertEquals(0, ForecastQuality.smape(new double[2], new double[2]));
    }

    /** Forecasts zero everywhere but in row 0; the values given, row after row, are what really happened. */
    private static Alarms alarms(double threshold, int slides, List<Attack> attacks, Object... errors) {
        return alarms(USUAL, threshold, slides, attacks, errors);
    }

    private static Alarms alarms(double[] usual, double threshold, int slides, List<Attack> attacks,
            Object... errors) {
        double[][] rows = new double[40][Features.COUNT];
        double[][] expected = new double[40][Features.COUNT];
        expected[0] = null;
        for (int i = 0; i < errors.length; i += 2) {
            double error = (double) errors[i + 1];
            rows[(int) errors[i]][error > 10 ? 1 : 0] = error;
        }
        return Alarms.of(new Forecast(new Traffic(rows, attacks), expected), usual, threshold, slides);
    }

    @Test
    void qualityLeavesOutWhatAttacksDisturb() {
        double[][] rows = new double[40][Features.COUNT];
        for (int t = 0; t < rows.length; t++) {
            Arrays.fill(rows[t], t % 3 + 1);
        }
        double[][] expected = Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
        Arrays.fill(expected[20], 1000);
        Sequences.View view = Sequences.View.of(rows, 3, 1, true);
        assertTrue(quality(rows, expected, List.of(), view).r2()[0] < 0);
        ForecastQuality undisturbed = quality(rows, expected, List.of(new Attack("a", 17, 19)), view);
        assertEquals(1, undisturbed.r2()[0], 1e-9);
        assertEquals(1, undisturbed.cosine()[3], 1e-9);
        assertEquals(1, undisturbed.skill()[2], 1e-9);
    }

    private static ForecastQuality quality(double[][] rows, double[][] expected, List<Attack> attacks,
            Sequences.View view) {
        double[][] known = expected.clone();
        known[0] = null;
        return ForecastQuality.of(new Forecast(new Traffic(rows, attacks), known), view);
    }
}
