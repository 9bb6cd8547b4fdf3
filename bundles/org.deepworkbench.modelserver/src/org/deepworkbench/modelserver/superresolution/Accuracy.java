package org.deepworkbench.modelserver.superresolution;

import java.util.List;

/**
 * How near bands come to the truth.
 *
 * @param squares sum of the squares of the errors, in digital numbers
 * @param pixels  how many
 */
record Accuracy(double squares, long pixels) {

    /** A reflectance of 1: the peak that the signal-to-noise ratio refers to. */
    private static final double PEAK = 10_000;

    /** {@return the accuracy of some bands together} */
    static Accuracy of(List<Plane> bands, List<Plane> truth) {
        double squares = 0;
        long pixels = 0;
        for (int i = 0; i < bands.size(); i++) {
            squares += bands.get(i).squaredErrors(truth.get(i));
            pixels += bands.get(i).values().length;
        }
        return new Accuracy(squares, pixels);
    }

    /** {@return both together} */
    Accuracy plus(Accuracy other) {
        return new Accuracy(squares + other.squares, pixels + other.pixels);
    }

    /** {@return the root of the mean square error, in digital numbers} */
    double rmse() {
        return Math.sqrt(squares / pixels);
    }

    /** {@return the peak signal-to-noise ratio, in decibels} */
    double psnr() {
        return 20 * Math.log10(PEAK / rmse());
    }
}
