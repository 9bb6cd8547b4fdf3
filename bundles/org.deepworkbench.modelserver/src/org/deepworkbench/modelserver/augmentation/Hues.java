package org.deepworkbench.modelserver.augmentation;

import java.util.SplittableRandom;

/**
 * A change of a picture's colours that leaves grey as it is.
 *
 * @param turn       angle around the axis of grey, in radians
 * @param saturation factor for the distance from that axis
 */
record Hues(double turn, double saturation) {

    private static final double MOST_TURN = Math.toRadians(20);
    private static final double MOST_SATURATION = 0.3;

    static Hues draw(SplittableRandom chance) {
        return new Hues((2 * chance.nextDouble() - 1) * MOST_TURN,
                1 + (2 * chance.nextDouble() - 1) * MOST_SATURATION);
    }

    void apply(float[] planes) {
        // The rotation around (1, 1, 1), after Rodrigues; each colour takes from itself, the next and the one after.
        double cos = Math.cos(turn);
        double sin = Math.sin(turn) / Math.sqrt(3);
        float own = (float) ((1 + 2 * cos) / 3);
        float next = (float) ((1 - cos) / 3 - sin);
        float after = (float) ((1 - cos) / 3 + sin);
        float pull = (float) saturation;
        int plane = planes.length / 3;
        for (int i = 0; i < plane; i++) {
            float red = planes[i];
            float green = planes[plane + i];
            float blue = planes[2 * plane + i];
            float grey = (red + green + blue) / 3;
            planes[i] = within(grey + pull * (own * red + next * green + after * blue - grey));
            planes[plane + i] = within(grey + pull * (own * green + next * blue + after * red - grey));
            planes[2 * plane + i] = within(grey + pull * (own * blue + next * red + after * green - grey));
        }
    }

    private static float within(float value) {
        return Math.clamp(value, -1, 1);
    }
}
