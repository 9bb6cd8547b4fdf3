package org.deepworkbench.modelserver.foreign;

import java.util.List;
import org.deepworkbench.modelserver.module.Argument;

/** One of the tensors that a network takes. */
sealed interface Input permits PictureInput, NumbersInput {

    /** {@return the word by which a prediction gives it} */
    String name();

    /** {@return its shape for one example, which is its first dimension} */
    long[] shape();

    /** {@return the argument of a prediction that gives it} */
    Argument argument();

    /** {@return the columns of {@code data.csv} that give it} */
    List<String> columns();

    /** {@return how many numbers an example has} */
    default int size() {
        int size = 1;
        for (long side : shape()) {
            size *= (int) side;
        }
        return size;
    }

    /** {@return the shape of so many examples together} */
    default long[] shape(int examples) {
        long[] shape = shape().clone();
        shape[0] = examples;
        return shape;
    }
}
