package org.deepworkbench.modelserver.augmentation;

/** Averages neighbouring pixels. */
final class Blur {

    private Blur() {
    }

    /** Averages the square of {@code 2 * radius + 1} pixels along each side around each pixel. */
    static void apply(float[] planes, int size, int radius) {
        float[] rows = new float[planes.length];
        average(planes, rows, size, 1, size, radius);
        average(rows, planes, size, size, 1, radius);
    }

    /** Averages along lines: pixels of a line are {@code step} apart, the lines of a plane {@code between}. */
    private static void average(float[] from, float[] to, int size, int step, int between, int radius) {
        for (int plane = 0; plane < from.length; plane += size * size) {
            for (int line = 0; line < size; line++) {
                int start = plane + line * between;
                for (int i = 0; i < size; i++) {
                    float sum = 0;
                    for (int k = -radius; k <= radius; k++) {
                        sum += from[start + Math.clamp(i + k, 0, size - 1) * step];
                    }
                    to[start + i * step] = sum / (2 * radius + 1);
                }
            }
        }
    }
}
