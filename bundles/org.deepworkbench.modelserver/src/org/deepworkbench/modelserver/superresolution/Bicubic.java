package org.deepworkbench.modelserver.superresolution;

/**
 * Enlarges by cubic convolution (Keys, IEEE ASSP 1981, with a = -1/2): what a network has to be better than. The areas
 * of the pixels stay where they are; beyond the edges the plane is mirrored.
 */
final class Bicubic {

    private static final double A = -0.5;
    private static final int TAPS = 4;

    private Bicubic() {
    }

    /** {@return the plane with so many times as many pixels along each side} */
    static Plane enlarged(Plane plane, int scale) {
        if (scale == 1) {
            return plane;
        }
        float[][] weights = new float[scale][TAPS];
        int[] offsets = new int[scale];
        for (int phase = 0; phase < scale; phase++) {
            double place = (phase + 0.5) / scale - 0.5;
            offsets[phase] = (int) Math.floor(place) - 1;
            for (int tap = 0; tap < TAPS; tap++) {
                weights[phase][tap] = (float) weight(place - offsets[phase] - tap);
            }
        }
        return turned(stretched(turned(stretched(plane, scale, weights, offsets)), scale, weights, offsets));
    }

    private static double weight(double distance) {
        double x = Math.abs(distance);
        if (x <= 1) {
            return ((A + 2) * x - (A + 3)) * x * x + 1;
        }
        return x < 2 ? ((A * x - 5 * A) * x + 8 * A) * x - 4 * A : 0;
    }

    private static Plane stretched(Plane plane, int scale, float[][] weights, int[] offsets) {
        Plane wide = new Plane(plane.width() * scale, plane.height());
        for (int y = 0; y < plane.height(); y++) {
            for (int x = 0; x < wide.width(); x++) {
                int phase = x % scale;
                float sum = 0;
                for (int tap = 0; tap < TAPS; tap++) {
                    sum += weights[phase][tap] * plane.at(x / scale + offsets[phase] + tap, y);
                }
                wide.values()[y * wide.width() + x] = sum;
            }
        }
        return wide;
    }

    private static Plane turned(Plane plane) {
        Plane turned = new Plane(plane.height(), plane.width());
        for (int y = 0; y < plane.height(); y++) {
            for (int x = 0; x < plane.width(); x++) {
                turned.values()[x * plane.height() + y] = plane.values()[y * plane.width() + x];
            }
        }
        return turned;
    }
}
