package org.deepworkbench.modelserver.superresolution;

import java.util.stream.IntStream;

/**
 * What a coarser sensor sees: the modulation transfer of its optics as a Gaussian with a standard deviation of one over
 * the scale, and the mean over the area of a pixel, as Lanaras et al. (2018) have it.
 */
final class Sensor {

    private Sensor() {
    }

    /**
     * {@return the plane as a sensor sees it whose pixels are larger}
     *
     * @param scale how many times, along each side; divides the sides of the plane
     */
    static Plane coarsened(Plane plane, int scale) {
        float[] kernel = gauss(1.0 / scale);
        Plane blurred = blurred(blurred(plane, kernel, 1, 0), kernel, 0, 1);
        Plane coarse = new Plane(plane.width() / scale, plane.height() / scale);
        for (int y = 0; y < coarse.height() * scale; y++) {
            for (int x = 0; x < coarse.width() * scale; x++) {
                coarse.values()[y / scale * coarse.width() + x / scale] +=
                        blurred.values()[y * plane.width() + x] / (scale * scale);
            }
        }
        return coarse;
    }

    private static float[] gauss(double deviation) {
        int reach = (int) Math.ceil(4 * deviation);
        double[] weights = IntStream.rangeClosed(-reach, reach)
                .mapToDouble(i -> Math.exp(-i * i / (2 * deviation * deviation))).toArray();
        double sum = IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        float[] kernel = new float[weights.length];
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = (float) (weights[i] / sum);
        }
        return kernel;
    }

    private static Plane blurred(Plane plane, float[] kernel, int right, int down) {
        Plane blurred = new Plane(plane.width(), plane.height());
        int reach = kernel.length / 2;
        for (int y = 0; y < plane.height(); y++) {
            for (int x = 0; x < plane.width(); x++) {
                float sum = 0;
                for (int i = -reach; i <= reach; i++) {
                    sum += kernel[i + reach] * plane.at(x + i * right, y + i * down);
                }
                blurred.values()[y * plane.width() + x] = sum;
            }
        }
        return blurred;
    }
}
