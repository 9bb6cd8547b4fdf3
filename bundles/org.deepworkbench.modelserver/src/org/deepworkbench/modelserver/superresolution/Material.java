package org.deepworkbench.modelserver.superresolution;

/** What the ground is made of, with the light it reflects: broadly that of published spectral libraries. */
enum Material {

    CROP(0.03, 0.04, 0.08, 0.05, 0.12, 0.32, 0.40, 0.44, 0.42, 0.35, 0.22, 0.11),
    MEADOW(0.04, 0.05, 0.09, 0.07, 0.14, 0.26, 0.31, 0.34, 0.34, 0.32, 0.25, 0.14),
    STUBBLE(0.07, 0.09, 0.13, 0.18, 0.20, 0.23, 0.25, 0.27, 0.29, 0.34, 0.36, 0.28),
    SOIL(0.06, 0.07, 0.10, 0.14, 0.16, 0.18, 0.19, 0.21, 0.23, 0.29, 0.33, 0.28),
    WOOD(0.02, 0.02, 0.05, 0.03, 0.08, 0.22, 0.28, 0.31, 0.30, 0.25, 0.13, 0.06),
    WATER(0.06, 0.06, 0.06, 0.04, 0.03, 0.02, 0.02, 0.02, 0.01, 0.01, 0.01, 0.01),
    ASPHALT(0.08, 0.09, 0.10, 0.11, 0.12, 0.13, 0.13, 0.14, 0.15, 0.17, 0.19, 0.18),
    ROOF(0.09, 0.11, 0.16, 0.28, 0.31, 0.33, 0.34, 0.36, 0.38, 0.42, 0.45, 0.40);

    private static final int[] WAVELENGTHS = {443, 490, 560, 665, 705, 740, 783, 842, 945, 1240, 1610, 2190};

    private final double[] reflectance;

    Material(double... reflectance) {
        this.reflectance = reflectance;
    }

    /** {@return the part of the light that it reflects at a wavelength in nanometres} */
    double reflectance(int wavelength) {
        int above = 1;
        while (above < WAVELENGTHS.length - 1 && WAVELENGTHS[above] < wavelength) {
            above++;
        }
        double part = (double) (wavelength - WAVELENGTHS[above - 1]) / (WAVELENGTHS[above] - WAVELENGTHS[above - 1]);
        double clamped = Math.clamp(part, 0.0, 1.0);
        return reflectance[above - 1] * (1 - clamped) + reflectance[above] * clamped;
    }
}
