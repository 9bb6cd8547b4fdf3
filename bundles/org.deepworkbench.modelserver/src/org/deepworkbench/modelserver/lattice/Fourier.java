package org.deepworkbench.modelserver.lattice;

/** Fourier transforms of numbers, for correlations of long series. */
final class Fourier {

    private Fourier() {
    }

    /**
     * {@return the sums of {@code x[i] * x[i + t]} for t from 0 to the length of the series, exclusive} In time
     * proportional to n log n.
     */
    static double[] selfProducts(double[] x) {
        int size = Integer.highestOneBit(Math.max(1, 2 * x.length - 1)) * 2;
        double[] re = new double[size];
        double[] im = new double[size];
        System.arraycopy(x, 0, re, 0, x.length);
        transform(re, im);
        for (int i = 0; i < size; i++) {
            re[i] = re[i] * re[i] + im[i] * im[i];
            im[i] = 0;
        }
        // The power spectrum is even: transforming it forwards again is the inverse but for the factor.
        transform(re, im);
        double[] products = new double[x.length];
        for (int t = 0; t < products.length; t++) {
            products[t] = re[t] / size;
        }
        return products;
    }

    /** Transforms complex numbers in place; their number is a power of two. */
    static void transform(double[] re, double[] im) {
        reorder(re, im);
        for (int half = 1; half < re.length; half *= 2) {
            for (int k = 0; k < half; k++) {
                double cos = Math.cos(Math.PI * k / half);
                double sin = -Math.sin(Math.PI * k / half);
                for (int i = k; i < re.length; i += 2 * half) {
                    int j = i + half;
                    double r = re[j] * cos - im[j] * sin;
                    double s = re[j] * sin + im[j] * cos;
                    re[j] = re[i] - r;
                    im[j] = im[i] - s;
                    re[i] += r;
                    im[i] += s;
                }
            }
        }
    }

    private static void reorder(double[] re, double[] im) {
        int unused = Integer.numberOfLeadingZeros(re.length) + 1;
        for (int i = 1; i < re.length - 1; i++) {
            int j = Integer.reverse(i) >>> unused;
            if (i < j) {
                swap(re, i, j);
                swap(im, i, j);
            }
        }
    }

    private static void swap(double[] numbers, int i, int j) {
        double number = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = number;
    }
}
