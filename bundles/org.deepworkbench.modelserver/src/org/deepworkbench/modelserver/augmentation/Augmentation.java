package org.deepworkbench.modelserver.augmentation;

import java.util.SplittableRandom;

/**
 * How pictures are varied. Names and meanings are those of ai4os-image-classification-tf ({@code train_mode});
 * probabilities are from 0 to 1.
 *
 * @param hFlip      probability that left and right are swapped
 * @param vFlip      probability that top and bottom are swapped
 * @param rot        probability that a picture is turned
 * @param rotLim     largest angle it is turned by either way, in degrees
 * @param stretch    probability that it is stretched along one direction, by a fifth at most
 * @param crop       side of the part that is looked at, as a part of the picture's side; 1 for all of it
 * @param zoom       by how much that side is made smaller at most, drawn anew for each picture
 * @param blur       probability that it is blurred
 * @param pixelNoise probability that its tones change: brightness, contrast, gamma or the balance of its colours
 * @param pixelSat   probability that its hue and saturation change
 * @param cutout     probability that up to eight squares of it are blackened
 */
public record Augmentation(double hFlip, double vFlip, double rot, double rotLim, double stretch, double crop,
        double zoom, double blur, double pixelNoise, double pixelSat, double cutout) {

    /** Leaves pictures as they are. */
    public static final Augmentation NONE = new Augmentation(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0);

    /**
     * Varies a picture.
     *
     * @param planes the red, the green, the blue plane, row by row, from -1 (black) to 1; changed in place
     * @param size   pixels along each side
     * @param chance decides how; the same chance gives the same picture
     */
    public void vary(float[] planes, int size, SplittableRandom chance) {
        Placement placement = Placement.draw(this, chance);
        if (!placement.isIdentity()) {
            placement.apply(planes, size);
        }
        if (happens(blur, chance)) {
            Blur.apply(planes, size, chance.nextInt(1, Math.max(2, size / 32 + 1)));
        }
        if (happens(pixelNoise, chance)) {
            Tones.draw(chance).apply(planes);
        }
        if (happens(pixelSat, chance)) {
            Hues.draw(chance).apply(planes);
        }
        if (happens(cutout, chance)) {
            Cutout.apply(planes, size, chance);
        }
    }

    /** Draws whether something of this probability happens; draws nothing if it never does. */
    static boolean happens(double probability, SplittableRandom chance) {
        return probability > 0 && chance.nextDouble() < probability;
    }
}
