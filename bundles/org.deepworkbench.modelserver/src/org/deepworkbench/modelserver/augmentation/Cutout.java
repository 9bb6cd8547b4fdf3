package org.deepworkbench.modelserver.augmentation;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Blackens squares (DeVries and Taylor, arXiv 1708.04552). */
final class Cutout {

    private static final int MOST_HOLES = 8;
    private static final double SMALLEST = 0.05;
    private static final double LARGEST = 0.25;

    private Cutout() {
    }

    /** Blackens one to eight squares of one size, from a twentieth to a quarter of the picture's side. */
    static void apply(float[] planes, int size, SplittableRandom chance) {
        int half = (int) Math.round(size * chance.nextDouble(SMALLEST, LARGEST) / 2);
        int holes = chance.nextInt(1, MOST_HOLES + 1);
        for (int hole = 0; hole < holes; hole++) {
            blacken(planes, size, chance.nextInt(size), chance.nextInt(size), half);
        }
    }

    private static void blacken(float[] planes, int size, int row, int column, int half) {
        int left = Math.max(0, column - half);
        int right = Math.min(size, column + half);
        for (int plane = 0; plane < planes.length; plane += size * size) {
            for (int r = Math.max(0, row - half); r < Math.min(size, row + half); r++) {
                Arrays.fill(planes, plane + r * size + left, plane + r * size + right, -1);
            }
        }
    }
}
