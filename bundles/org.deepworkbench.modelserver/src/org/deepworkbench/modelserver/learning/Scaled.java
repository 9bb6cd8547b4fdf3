package org.deepworkbench.modelserver.learning;

import ai.djl.ndarray.NDArray;

/**
 * Arrays times plain numbers, where gradients are taken. The library's own {@code mul(Number)} and {@code div(Number)}
 * make an array of the number and close it at once, though the gradient needs it later: its memory is Java's, and after
 * a garbage collection in between the gradient is computed from whatever lies there then.
 */
public final class Scaled {

    private Scaled() {
    }

    /** {@return the array times a number, which lives as long as the array's manager} */
    public static NDArray by(NDArray array, double factor) {
        return array.mul(array.getManager().create((float) factor));
    }
}
