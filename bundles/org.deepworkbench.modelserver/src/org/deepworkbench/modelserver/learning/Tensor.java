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

    /** {@return the numbers as the probabilities whose logarithms they are, but for a summand} */
    public float[] softmax() {
        double most = Double.NEGATIVE_INFINITY;
        for (float value : values) {
            most = Math.max(most, value);
        }
        double sum = 0;
        for (float value : values) {
            sum += Math.exp(value - most);
        }
        float[] probabilities = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            probabilities[i] = (float) (Math.exp(values[i] - most) / sum);
        }
        return probabilities;
    }
}
