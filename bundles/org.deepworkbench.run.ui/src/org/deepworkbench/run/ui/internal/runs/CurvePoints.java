package org.deepworkbench.run.ui.internal.runs;

import java.util.Arrays;
import org.deepworkbench.run.core.Curve;
import org.deepworkbench.run.core.RunProgress;

/**
 * A curve in the form charts draw: finite points only.
 *
 * @param xs epochs, or optimiser steps where the length of an epoch is not known
 * @param ys values
 */
record CurvePoints(double[] xs, double[] ys) {

    /**
     * @param curve    what to draw
     * @param progress of the run it belongs to, for the length of an epoch
     */
    static CurvePoints of(Curve curve, RunProgress progress) {
        double scale = inEpochs(progress) ? 1 / stepsPerEpoch(progress) : 1;
        double[] xs = new double[curve.size()];
        double[] ys = new double[curve.size()];
        int size = 0;
        for (int i = 0; i < curve.size(); i++) {
            if (Double.isFinite(curve.value(i))) {
                xs[size] = curve.step(i) * scale;
                ys[size++] = curve.value(i);
            }
        }
        return new CurvePoints(Arrays.copyOf(xs, size), Arrays.copyOf(ys, size));
    }

    int size() {
        return xs.length;
    }

    /** {@return whether these are the other's points and perhaps more; not so after a long series was thinned} */
    boolean continues(CurvePoints before) {
        return before.size() <= size() && Arrays.equals(before.xs, 0, before.size(), xs, 0, before.size())
                && Arrays.equals(before.ys, 0, before.size(), ys, 0, before.size());
    }

    /** {@return whether points of a run with such progress lie at epochs; otherwise, as within one, at steps} */
    static boolean inEpochs(RunProgress progress) {
        return progress.epochs().orElse(0) > 1 && progress.steps().orElse(0) > 0;
    }

    private static double stepsPerEpoch(RunProgress progress) {
        return (double) progress.steps().getAsLong() / progress.epochs().getAsInt();
    }
}
