package org.deepworkbench.modelserver.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deepworkbench.modelserver.anomaly.Traffic.Attack;

/** Lays attacks over traffic and keeps the record of them. */
final class Attacks {

    private static final int MINUTES_BETWEEN = 36 * 60;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 90;

    private final Random random;
    private final WindowSlide windows;

    Attacks(Random random, WindowSlide windows) {
        this.random = random;
        this.windows = windows;
    }

    /** What attackers do. */
    private enum Kind {
        SCAN("port scan", 0),
        EXFILTRATION("exfiltration", 1),
        TUNNEL("tunnel through name look-ups", 2),
        GUESSING("password guessing", 3);

        private final String label;
        private final int feature;

        Kind(String label, int feature) {
            this.label = label;
            this.feature = feature;
        }
    }

    /**
     * Adds attacks to what happened in each slide of the window, each kind as often as the others.
     *
     * @return where they are in the rows that are counted from it
     */
    List<Attack> layOver(double[][] counts) {
        double[] usual = means(counts);
        List<Attack> attacks = new ArrayList<>();
        int between = MINUTES_BETWEEN / windows.minutes();
        for (int number = 0, from = start(between); from < counts.length; number++, from += start(between)) {
            Kind kind = Kind.values()[number % Kind.values().length];
            int length = Math.max(2, (SHORTEST + random.nextInt(LONGEST - SHORTEST)) / windows.minutes());
            double strength = usual[kind.feature] * (0.6 + 0.9 * random.nextDouble());
            int to = Math.min(counts.length, from + length);
            for (int slide = from; slide < to; slide++) {
                counts[slide][kind.feature] += strength * (0.8 + 0.4 * random.nextDouble());
            }
            // A row counts a window that ends with its slide: it is touched until the attack has left the window.
            int first = from - (windows.slides() - 1);
            attacks.add(new Attack(kind.label, first, Math.min(to - 1, counts.length - windows.slides())));
        }
        return attacks;
    }

    private int start(int between) {
        return between / 2 + random.nextInt(between);
    }

    private static double[] means(double[][] counts) {
        double[] means = new double[counts[0].length];
        for (double[] count : counts) {
            for (int k = 0; k < means.length; k++) {
                means[k] += count[k] / counts.length;
            }
        }
        return means;
    }
}
