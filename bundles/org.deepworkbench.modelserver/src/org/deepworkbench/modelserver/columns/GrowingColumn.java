package org.deepworkbench.modelserver.columns;

import java.util.Arrays;

/** A column whose length is not known yet. */
final class GrowingColumn {

    private double[] values = new double[64];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
