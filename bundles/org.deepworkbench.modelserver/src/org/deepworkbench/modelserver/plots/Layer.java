package org.deepworkbench.modelserver.plots;

import java.util.List;

/**
 * One thing drawn in a {@link Plot}, in the plot's own numbers. Numbers that are not finite are left out. Arrays are
 * not copied and must not be changed afterwards.
 */
public sealed interface Layer {

    /** {@return what the legend calls it; empty for a layer without a place in the legend} */
    String name();

    /** {@return what it spans along the x axis} */
    Range xRange();

    /** {@return what it spans along the y axis} */
    Range yRange();

    /** A curve through points whose {@code xs} rise. Where there are more points than pixels, it shows their range. */
    record Line(String name, double[] xs, double[] ys) implements Layer {

        @Override
        public Range xRange() {
            return Range.of(xs);
        }

        @Override
        public Range yRange() {
            return Range.of(ys);
        }
    }

    /**
     * Single points.
     *
     * @param errors half the length of each point's error bar; empty for points without any
     */
    record Points(String name, double[] xs, double[] ys, double[] errors) implements Layer {

        @Override
        public Range xRange() {
            return Range.of(xs);
        }

        @Override
        public Range yRange() {
            Range range = Range.of(ys);
            for (int i = 0; i < errors.length; i++) {
                range = range.with(ys[i] - errors[i]).with(ys[i] + errors[i]);
            }
            return range;
        }
    }

    /** A value with its error, as a level line in a shaded band, from one place of the x axis to another. */
    record Level(String name, double from, double to, double value, double error) implements Layer {

        @Override
        public Range xRange() {
            return Range.of(from, to);
        }

        @Override
        public Range yRange() {
            return Range.of(value - error, value + error);
        }
    }

    /** Stretches of the x axis that are shaded over the whole height. */
    record Stretches(String name, List<Stretch> stretches) implements Layer {

        public Stretches {
            stretches = List.copyOf(stretches);
        }

        @Override
        public Range xRange() {
            Range range = Range.NONE;
            for (Stretch stretch : stretches) {
                range = range.with(stretch.from()).with(stretch.to());
            }
            return range;
        }

        @Override
        public Range yRange() {
            return Range.NONE;
        }
    }

    /** From one place of the x axis to another. */
    record Stretch(double from, double to) {
    }
}
