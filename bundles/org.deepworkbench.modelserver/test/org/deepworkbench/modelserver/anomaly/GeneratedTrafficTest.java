package org.deepworkbench.modelserver.anomaly;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.deepworkbench.modelserver.anomaly.Traffic.Attack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedTrafficTest {

    private static final int A_DAY = 144;

    @Test
    void hasDaysAndWeeks() {
        double[] in = new GeneratedTraffic(28, WindowSlide.HOUR, 1).quiet().feature(0);
        assertEquals(28 * A_DAY, in.length);
        double night = mean(in, t -> t % A_DAY / 6 < 5 && t / A_DAY % 7 < 5);
        double afternoon = mean(in, t -> t % A_DAY / 6 >= 13 && t % A_DAY / 6 < 16 && t / A_DAY % 7 < 5);
        double weekend = mean(in, t -> t % A_DAY / 6 >= 13 && t % A_DAY / 6 < 16 && t / A_DAY % 7 >= 5);
        assertTrue(afternoon > 2 * night, afternoon + " in the afternoon, " + night + " at night");
        assertTrue(weekend < 0.7 * afternoon, weekend + " at the weekend");
    }

    private static double mean(double[] values, IntPredicate chosen) {
        return IntStream.range(0, values.length).filter(chosen).mapToDouble(t -> values[t]).average().orElseThrow();
    }

    @Test
    void theSameSeedGivesTheSameTraffic() {
        double[][] rows = new GeneratedTraffic(3, WindowSlide.HOUR, 5).attacked().rows();
        assertTrue(Arrays.deepEquals(rows, new GeneratedTraffic(3, WindowSlide.HOUR, 5).attacked().rows()));
        assertTrue(!Arrays.deepEquals(rows, new GeneratedTraffic(3, WindowSlide.HOUR, 6).attacked().rows()));
    }

    @ParameterizedTest
    @EnumSource
    void rowsDifferFromQuietOnesExactlyWhereAttacksAreTold(WindowSlide windows) {
        int days = windows == WindowSlide.HOUR ? 28 : 6;
        double[][] quiet = new GeneratedTraffic(days, windows, 2).quiet().rows();
        Traffic attacked = new GeneratedTraffic(days, windows, 2).attacked();
        boolean[] differs = new boolean[quiet.length];
        boolean[] told = new boolean[quiet.length];
        for (int t = 0; t < quiet.length; t++) {
            differs[t] = !Arrays.equals(quiet[t], attacked.rows()[t]);
            told[t] = attacked.isAttacked(t, t);
        }
        assertArrayEquals(told, differs);
        assertTrue(attacked.attacks().size() >= 3);
        if (windows == WindowSlide.HOUR) {
            assertEquals(4, attacked.attacks().stream().map(Attack::kind).collect(Collectors.toSet()).size());
        }
    }

    @Test
    void aPartKeepsWhatOfTheAttacksIsInIt() {
        Traffic traffic = new Traffic(new double[10][Features.COUNT], List.of(new Attack("a", 1, 2),
                new Attack("b", 4, 6), new Attack("c", 7, 9)));
        assertEquals(List.of(new Attack("b", 1, 3), new Attack("c", 4, 4)), traffic.part(3, 8).attacks());
        assertEquals(List.of(new Attack("a", 0, 0)), traffic.part(2, 4).attacks());
    }
}
