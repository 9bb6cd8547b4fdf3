package org.deepworkbench.modelserver.anomaly;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.anomaly.Sequences.View;
import org.deepworkbench.modelserver.anomaly.Traffic.Attack;
import org.deepworkbench.modelserver.learning.Batch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequencesTest {

    /** Squares: their changes differ from row to row. */
    private static final double[][] ROWS = IntStream.range(0, 20)
            .mapToObj(t -> new double[] {t * t, -t * t, 3, 100 + t * t}).toArray(double[][]::new);

    @ParameterizedTest
    @CsvSource({"4, 1, true", "4, 1, false", "4, 3, true", "4, 3, false", "1, 1, true"})
    void whatANetworkShouldGiveStandsForTheRowThatComes(int length, int ahead, boolean delta) {
        View view = View.of(ROWS, length, ahead, delta);
        Sequences sequences = Sequences.quiet(new Traffic(ROWS, List.of()), view);
        assertEquals(ROWS.length - length - ahead + (delta ? 0 : 1), sequences.size());
        Batch batch = sequences.read(IntStream.range(0, sequences.size()).toArray());
        assertArrayEquals(new long[] {sequences.size(), length, Features.COUNT}, batch.inputs().getFirst().shape());
        for (int number = 0; number < sequences.size(); number++) {
            double[] row = sequences.forecast(number, batch.targets().getFirst().values(), number * Features.COUNT);
            assertArrayEquals(ROWS[(delta ? 1 : 0) + number + length + ahead - 1], row, 1e-3);
        }
    }

    @Test
    void whatANetworkSeesLiesBetweenZeroAndOneAndEndsBeforeWhatItForecasts() {
        Sequences sequences = Sequences.quiet(new Traffic(ROWS, List.of()), View.of(ROWS, 4, 1, false));
        float[] inputs = sequences.inputs(new int[] {2}).values();
        assertEquals(2 * 2 / 361f, inputs[0], 1e-6);
        assertEquals(5 * 5 / 361f, inputs[inputs.length - Features.COUNT], 1e-6);
    }

    @Test
    void knownAttacksAreNotLearnt() {
        Traffic traffic = new Traffic(ROWS, List.of(new Attack("a", 9, 10)));
        Sequences sequences = Sequences.quiet(traffic, View.of(ROWS, 4, 1, true));
        // The first change from row 10 to row 11 is the end of the attack.
        assertArrayEquals(new int[] {1, 2, 3, 4, 12, 13, 14, 15}, sequences.starts());
    }

    @Test
    void theFutureIsForecastToo() {
        View view = View.of(ROWS, 4, 3, false);
        Forecast forecast = Forecast.of(new Traffic(ROWS, List.of()), view, inputs -> {
            float[] answers = new float[(int) inputs.shape()[0] * Features.COUNT];
            Arrays.fill(answers, 1);
            return answers;
        });
        assertEquals(3, forecast.future().size());
        assertArrayEquals(new double[] {361, 0, 3, 461}, forecast.future().getFirst(), 1e-3);
        assertEquals(6, forecast.rows().min().orElseThrow());
        assertEquals(14, forecast.rows().count());
        assertArrayEquals(ROWS[5], forecast.persistent(3).expected()[8]);
    }
}
