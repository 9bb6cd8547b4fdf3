package org.deepworkbench.modelserver.foreign;

/** Numbers that a network takes or gives. */
interface Shaped {

    /** {@return the shape for one example, which is its first dimension} */
    long[] shape();

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
