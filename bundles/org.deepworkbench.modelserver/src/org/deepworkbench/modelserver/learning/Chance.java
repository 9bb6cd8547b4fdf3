package org.deepworkbench.modelserver.learning;

import java.util.SplittableRandom;

/** What is drawn by chance, as a function of a seed and a place, so that it can be drawn again. */
public final class Chance {

    /** The odd number nearest to 2^64 divided by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Chance() {
    }

    /** {@return a generator for one place, such as the number of an epoch and of a batch} */
    public static SplittableRandom at(long seed, long... place) {
        return new SplittableRandom(mixed(seed, place));
    }

    /** {@return a number that differs in about half of its bits from that of any other seed or place} */
    static long mixed(long seed, long... place) {
        long mixed = stirred(seed + SPREAD);
        for (long part : place) {
            mixed = stirred(mixed * 31 + part + SPREAD);
        }
        return mixed;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
    private static long stirred(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** {@return the numbers from 0 to below {@code size} in the order in which an epoch takes them} */
    static int[] order(long seed, int epoch, int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        SplittableRandom random = at(seed, epoch);
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }
}
