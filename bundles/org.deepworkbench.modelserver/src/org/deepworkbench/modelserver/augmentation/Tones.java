package org.deepworkbench.modelserver.augmentation;

import java.util.SplittableRandom;

/**
 * A change of a picture's tones, from 0 (black) to 1: to the power of {@code gamma}, times {@code contrast} around the
 * middle, plus an amount for each colour.
 */
record Tones(double gamma, double contrast, double red, double green, double blue) {

    private static final double MOST = 0.2;
    private static final double MOST_SHIFT = 0.08;

    /** Draws one of a change of brightness, contrast, gamma, or the balance of colours. */
    static Tones draw(SplittableRandom chance) {
        double amount = (2 * chance.nextDouble() - 1) * MOST;
        return switch (chance.nextInt(4)) {
            case 0 -> new Tones(1, 1, amount, amount, amount);
            case 1 -> new Tones(1, 1 + amount, 0, 0, 0);
            case 2 -> new Tones(1 + amount, 1, 0, 0, 0);
            default -> new Tones(1, 1, shift(chance), shift(chance), shift(chance));
        };
    }

    private static double shift(SplittableRandom chance) {
        return (2 * chance.nextDouble() - 1) * MOST_SHIFT;
    }

    void apply(float[] planes) {
        int plane = planes.length / 3;
        double[] plus = {red, green, blue};
        for (int i = 0; i < planes.length; i++) {
            double tone = Math.clamp((planes[i] + 1) / 2, 0, 1);
            double bent = gamma == 1 ? tone : Math.pow(tone, gamma);
            double changed = (bent - 0.5) * contrast + 0.5 + plus[i / plane];
            planes[i] = (float) (2 * Math.clamp(changed, 0, 1) - 1);
        }
    }
}
