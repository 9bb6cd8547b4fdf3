package org.deepworkbench.ui.internal.chart;

import java.util.Arrays;
import org.deepworkbench.ui.chart.PeakKeeper;

/** All points of one curve, in arrays that grow. */
public final class PointBuffer {

    private static final int FIRST_CAPACITY = 256;

    private double[] xs = new double[FIRST_CAPACITY];
    private double[] ys = new double[FIRST_CAPACITY];
    private int size;

    /** Adds the first {@code count} points of the arrays. */
    public void append(double[] moreXs, double[] moreYs, int count) {
        int needed = size + count;
        if (needed > xs.length) {
            int capacity = Math.max(needed, xs.length + (xs.length >> 1));
            xs = Arrays.copyOf(xs, capacity);
            ys = Arrays.copyOf(ys, capacity);
        }
        System.arraycopy(moreXs, 0, xs, size, count);
        System.arraycopy(moreYs, 0, ys, size, count);
        size = needed;
    }

    /** {@return the curve as it is drawn on so many columns of pixels} */
    public PeakKeeper.Points reduced(int columns) {
        return PeakKeeper.reduce(xs, ys, size, columns);
    }

    public int size() {
        return size;
    }

    /** {@return index of the point whose position is nearest; -1 if there is none} */
    public int nearest(double x) {
        int best = -1;
        for (int i = 0; i < size; i++) {
            if (best < 0 || Math.abs(xs[i] - x) < Math.abs(xs[best] - x)) {
                best = i;
            }
        }
        return best;
    }

    public double x(int index) {
        return xs[index];
    }

    public double y(int index) {
        return ys[index];
    }
}
