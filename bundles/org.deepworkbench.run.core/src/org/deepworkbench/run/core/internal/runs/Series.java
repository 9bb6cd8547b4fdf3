package org.deepworkbench.run.core.internal.runs;

import java.util.Arrays;
import org.deepworkbench.run.core.Curve;

/** A growing series of one metric in primitive arrays. Not safe for several threads. */
final class Series {

    /** A chart cannot show more points than this. */
    static final int MOST_POINTS = 8192;
    private static final int GROUP = 4;

    private final String name;
    private int size;
    private long[] steps = new long[64];
    private int[] epochs = new int[64];
    private double[] values = new double[64];

    Series(String name) {
        this.name = name;
    }

    void add(long step, int epoch, double value) {
        if (size == MOST_POINTS) {
            thin();
        }
        if (size == values.length) {
            int length = Math.min(MOST_POINTS, size * 2);
            steps = Arrays.copyOf(steps, length);
            epochs = Arrays.copyOf(epochs, length);
            values = Arrays.copyOf(values, length);
        }
        put(size, step, epoch, value);
        size++;
    }

    Curve snapshot() {
        return new Curve(name, size, Arrays.copyOf(steps, size), Arrays.copyOf(epochs, size),
                Arrays.copyOf(values, size));
    }

    double last() {
        return values[size - 1];
    }

    /** Of every four points only the least and the greatest stay, in their order; the last point stays too. */
    private void thin() {
        int kept = 0;
        int last = size - 1;
        for (int start = 0; start < last; start += GROUP) {
            int least = start;
            int greatest = start;
            for (int i = start; i < Math.min(start + GROUP, last); i++) {
                least = values[i] < values[least] ? i : least;
                greatest = values[i] > values[greatest] ? i : greatest;
            }
            kept = keep(kept, Math.min(least, greatest));
            if (least != greatest) {
                kept = keep(kept, Math.max(least, greatest));
            }
        }
        size = keep(kept, last);
    }

    private int keep(int to, int from) {
        put(to, steps[from], epochs[from], values[from]);
        return to + 1;
    }

    private void put(int index, long step, int epoch, double value) {
        steps[index] = step;
        epochs[index] = epoch;
        values[index] = value;
    }
}
