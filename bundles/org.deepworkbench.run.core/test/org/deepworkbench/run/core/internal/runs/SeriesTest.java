package org.deepworkbench.run.core.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.deepworkbench.run.core.Curve;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void aLongSeriesStaysBoundedAndKeepsItsExtremesItsOrderAndItsEnd() {
        Series series = new Series("loss");
        Random random = new Random(7);
        double least = Double.MAX_VALUE;
        double greatest = -Double.MAX_VALUE;
        double last = 0;
        for (int step = 0; step < 100_000; step++) {
            last = random.nextGaussian();
            least = Math.min(least, last);
            greatest = Math.max(greatest, last);
            series.add(step, step / 1000 + 1, last);
        }
        Curve curve = series.snapshot();
        assertTrue(curve.size() <= Series.MOST_POINTS && curve.size() > Series.MOST_POINTS / 3, "size " + curve.size());
        double[] values = IntStream.range(0, curve.size()).mapToDouble(curve::value).toArray();
        assertEquals(least, DoubleStream.of(values).min().getAsDouble());
        assertEquals(greatest, DoubleStream.of(values).max().getAsDouble());
        assertEquals(last, curve.last());
        assertEquals(99_999, curve.step(curve.size() - 1));
        assertTrue(IntStream.range(1, curve.size()).allMatch(i -> curve.step(i) > curve.step(i - 1)));
    }

    @Test
    void aSnapshotDoesNotChange() {
        Series series = new Series("loss");
        series.add(1, 1, 0.5);
        Curve curve = series.snapshot();
        series.add(2, 1, 0.4);
        assertEquals(1, curve.size());
        assertEquals(0.5, curve.last());
    }
}
