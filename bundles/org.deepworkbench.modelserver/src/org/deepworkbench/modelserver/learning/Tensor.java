package org.deepworkbench.modelserver.learning;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.nio.FloatBuffer;

/**
 * Numbers in Java's memory with the shape in which a network takes or gives them.
 *
 * @param values row by row
 * @param shape  sizes of the dimensions; the first counts examples
 */
public record Tensor(float[] values, long... shape) {

    /** {@return these numbers where a network computes} */
    NDArray on(NDManager manager) {
        return manager.create(FloatBuffer.wrap(values), new Shape(shape));
    }

    /** {@return the numbers of an array} */
    static Tensor of(NDArray array) {
        return new Tensor(array.toFloatArray(), array.getShape().getShape());
    }
}
