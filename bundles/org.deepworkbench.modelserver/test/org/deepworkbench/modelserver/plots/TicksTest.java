package org.deepworkbench.modelserver.plots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

    @Test
    void areRoundAndWithinTheAxis() {
        assertArrayEquals(new double[] {0, 20, 40, 60, 80, 100}, Ticks.in(new Range(-3, 103), 5).values().toArray(), 0);
        assertArrayEquals(new double[] {0.58, 0.585, 0.59}, Ticks.in(new Range(0.579, 0.5923), 3).values().toArray(),
                1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1e-7, 1e-7", "0.5849, 0.5851", "1e9, 1.0001e9", "-5, 1e12", "3, 3.000001"})
    void areAboutAsManyAsAskedForAndAllDifferent(double low, double high) {
        Ticks ticks = Ticks.in(new Range(low, high), 6);
        List<String> labels = ticks.values().mapToObj(ticks::label).toList();
        assertTrue(labels.size() >= 3 && labels.size() <= 12, labels.toString());
        assertEquals(labels.size(), labels.stream().distinct().count(), labels.toString());
    }

    @Test
    void haveAsManyDecimalsAsNeeded() {
        Ticks ticks = Ticks.in(new Range(0, 1), 5);
        assertEquals(List.of("0.0", "0.2", "0.4", "0.6", "0.8", "1.0"),
                ticks.values().mapToObj(ticks::label).toList());
        Ticks large = Ticks.in(new Range(0, 4e6), 4);
        assertEquals(List.of("0", "1e+06", "2e+06", "3e+06", "4e+06"), large.values().mapToObj(large::label).toList());
    }
}
