package org.deepworkbench.modelserver.superresolution;

import java.util.Arrays;

/**
 * The pixels of one band, as digital numbers: ten thousand stand for a reflectance of 1.
 *
 * @param values row by row
 * @param width  pixels in a row
 * @param height rows
 */
record Plane(float[] values, int width, int height) {

    /** An empty plane. */
    Plane(int width, int height) {
        this(new float[width * height], width, height);
    }

    /** {@return the value at a place; beyond the edges, where the plane is mirrored} */
    float at(int x, int y) {
        return values[mirrored(y, height) * width + mirrored(x, width)];
    }

    private static int mirrored(int place, int size) {
        int turned = Math.floorMod(place, 2 * size);
        return turned < size ? turned : 2 * size - 1 - turned;
    }

    /** {@return a part of the plane} */
    Plane part(int left, int top, int partWidth, int partHeight) {
        Plane part = new Plane(partWidth, partHeight);
        for (int y = 0; y < partHeight; y++) {
            System.arraycopy(values, (top + y) * width + left, part.values, y * partWidth, partWidth);
        }
        return part;
    }

    /** {@return the squares of the differences to another plane of this size, added up} */
    double squaredErrors(Plane other) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double error = values[i] - other.values[i];
            sum += error * error;
        }
        return sum;
    }

    /** {@return the value below which this part of the pixels lies, from 0 to 1} */
    float quantile(double part) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.clamp(Math.round(part * (sorted.length - 1)), 0, sorted.length - 1)];
    }
}
