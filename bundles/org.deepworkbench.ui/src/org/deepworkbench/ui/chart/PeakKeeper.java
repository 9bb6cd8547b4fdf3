package org.deepworkbench.ui.chart;

import java.util.Arrays;

/**
 * Thins out a curve for the screen without losing a peak: of all points that fall into one column of pixels, the
 * first, the lowest, the highest and the last stay, in their order. Values that are not finite are left out.
 */
public final class PeakKeeper {

    /** Most points kept in one column. */
    static final int PER_COLUMN = 4;

    /**
     * Points of a curve.
     *
     * @param xs positions
     * @param ys values, as many
     */
    public record Points(double[] xs, double[] ys) {
    }

    private double[] keptX;
    private double[] keptY;
    private int kept;

    private final int[] column = new int[PER_COLUMN];
    private int inColumn;

    private PeakKeeper(int capacity) {
        keptX = new double[capacity];
        keptY = new double[capacity];
    }

    /**
     * @param xs      positions; need not rise, as after a resumed training
     * @param ys      values
     * @param size    how many points of the arrays count
     * @param columns pixels that the curve is wide; at least 1
     * @return at most four points a column, or as many more as positions go back
     */
    public static Points reduce(double[] xs, double[] ys, int size, int columns) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            least = Math.min(least, xs[i]);
            greatest = Math.max(greatest, xs[i]);
        }
        double scale = greatest > least ? columns / (greatest - least) : 0;
        PeakKeeper keeper = new PeakKeeper(Math.min(size, PER_COLUMN * (columns + 1)));
        keeper.walk(xs, ys, size, least, scale);
        return new Points(Arrays.copyOf(keeper.keptX, keeper.kept), Arrays.copyOf(keeper.keptY, keeper.kept));
    }

    private void walk(double[] xs, double[] ys, int size, double least, double scale) {
        long current = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            if (Double.isFinite(ys[i]) && Double.isFinite(xs[i])) {
                long here = (long) ((xs[i] - least) * scale);
                if (here != current) {
                    flush(xs, ys);
                    current = here;
                }
                take(ys, i);
            }
        }
        flush(xs, ys);
    }

    /** Slots of the column: first, lowest, highest, last. */
    private void take(double[] ys, int i) {
        if (inColumn == 0) {
            Arrays.fill(column, i);
        } else {
            column[1] = ys[i] < ys[column[1]] ? i : column[1];
            column[2] = ys[i] > ys[column[2]] ? i : column[2];
            column[3] = i;
        }
        inColumn++;
    }

    private void flush(double[] xs, double[] ys) {
        if (inColumn == 0) {
            return;
        }
        Arrays.sort(column);
        int last = -1;
        for (int i : column) {
            if (i != last) {
                keep(xs[i], ys[i]);
                last = i;
            }
        }
        inColumn = 0;
    }

    /** The arrays are long enough unless positions go back. */
    private void keep(double x, double y) {
        if (kept == keptX.length) {
            keptX = Arrays.copyOf(keptX, 2 * kept);
            keptY = Arrays.copyOf(keptY, 2 * kept);
        }
        keptX[kept] = x;
        keptY[kept++] = y;
    }
}
