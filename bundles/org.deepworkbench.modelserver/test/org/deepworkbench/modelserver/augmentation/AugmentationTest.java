package org.deepworkbench.modelserver.augmentation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AugmentationTest {

    private static final int SIZE = 16;
    private static final int PLANE = SIZE * SIZE;
    private static final Augmentation ALL = new Augmentation(1, 1, 1, 180, 1, 0.9, 0.3, 1, 1, 1, 1);

    @Test
    void noneLeavesAPictureAsItIs() {
        float[] picture = picture();
        Augmentation.NONE.vary(picture, SIZE, new SplittableRandom(1));
        assertArrayEquals(picture(), picture);
    }

    @Test
    void theSameChanceGivesTheSamePictureAndAnotherAnother() {
        assertArrayEquals(varied(ALL, 7), varied(ALL, 7));
        assertFalse(Arrays.equals(varied(ALL, 7), varied(ALL, 8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void allThatComesOutIsBetweenBlackAndWhite(int seed) {
        for (float value : varied(ALL, seed)) {
            assertTrue(value >= -1.000001f && value <= 1.000001f, () -> "seed " + seed + ": " + value);
        }
    }

    @Test
    void aFlipSwapsLeftAndRightOfEachPlane() {
        float[] flipped = varied(new Augmentation(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0), 1);
        float[] picture = picture();
        for (int i = 0; i < picture.length; i++) {
            int mirrored = i - i % SIZE + SIZE - 1 - i % SIZE;
            assertEquals(picture[mirrored], flipped[i], 1e-5);
        }
    }

    @Test
    void aTurnByAQuarterMovesTheUpperEdgeToTheSide() {
        float[] turned = picture();
        Placement quarter = new Placement(0, -1, 1, 0, 0, 0);
        quarter.apply(turned, SIZE);
        float[] picture = picture();
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column < SIZE; column++) {
                assertEquals(picture[column * SIZE + SIZE - 1 - row], turned[row * SIZE + column], 1e-5);
            }
        }
    }

    @Test
    void aTurnKeepsWhatIsInTheMiddle() {
        float[] spot = new float[3 * PLANE];
        Arrays.fill(spot, -1);
        for (int i : new int[] {7 * SIZE + 7, 7 * SIZE + 8, 8 * SIZE + 7, 8 * SIZE + 8}) {
            spot[i] = 1;
        }
        new Augmentation(0, 0, 1, 90, 0, 1, 0, 0, 0, 0, 0).vary(spot, SIZE, new SplittableRandom(3));
        assertTrue(spot[7 * SIZE + 7] > 0.3 && spot[8 * SIZE + 8] > 0.3);
        assertEquals(-1, spot[0]);
    }

    @Test
    void aCropShowsAPartLarger() {
        float[] picture = picture();
        new Augmentation(0, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 0).vary(picture, SIZE, new SplittableRandom(1));
        float[] row = Arrays.copyOf(picture, SIZE);
        assertEquals((picture()[SIZE - 1] - picture()[0]) / 2, row[SIZE - 1] - row[0], 0.05);
    }

    @Test
    void blurAverages() {
        float[] picture = new float[3 * PLANE];
        picture[8 * SIZE + 8] = 9;
        Blur.apply(picture, SIZE, 1);
        assertEquals(1, picture[8 * SIZE + 8], 1e-5);
        assertEquals(1, picture[7 * SIZE + 9], 1e-5);
        assertEquals(0, picture[8 * SIZE + 10], 1e-5);
        assertEquals(0, picture[PLANE + 8 * SIZE + 8], 1e-5);
    }

    @Test
    void huesLeaveGreyAsItIs() {
        float[] grey = {0.25f, 0.25f, 0.25f};
        new Hues(0.3, 1.3).apply(grey);
        assertArrayEquals(new float[] {0.25f, 0.25f, 0.25f}, grey, 1e-6f);
        float[] red = {1, -1, -1};
        new Hues(2 * Math.PI / 3, 1).apply(red);
        assertArrayEquals(new float[] {-1, 1, -1}, red, 1e-5f);
    }

    @Test
    void contrastPullsAwayFromTheMiddle() {
        float[] tones = {0.5f, 0, -0.5f};
        new Tones(1, 1.2, 0, 0, 0).apply(tones);
        assertArrayEquals(new float[] {0.6f, 0, -0.6f}, tones, 1e-6f);
    }

    @Test
    void cutoutBlackensAPart() {
        float[] white = new float[3 * PLANE];
        Arrays.fill(white, 1);
        Cutout.apply(white, SIZE, new SplittableRandom(1));
        int black = 0;
        for (int i = 0; i < PLANE; i++) {
            if (white[i] == -1) {
                assertEquals(-1, white[PLANE + i]);
                assertEquals(-1, white[2 * PLANE + i]);
                black++;
            }
        }
        assertTrue(black > 0 && black < PLANE / 2, "black pixels: " + black);
    }

    private static float[] varied(Augmentation augmentation, int seed) {
        float[] picture = picture();
        augmentation.vary(picture, SIZE, new SplittableRandom(seed));
        return picture;
    }

    /** Brighter to the right, darker to the bottom, each plane in its own measure. */
    private static float[] picture() {
        float[] picture = new float[3 * PLANE];
        for (int i = 0; i < picture.length; i++) {
            int inPlane = i % PLANE;
            picture[i] = (inPlane % SIZE * 1.5f - inPlane / SIZE * 0.5f) / SIZE / (1 + i / PLANE) - 0.2f;
        }
        return picture;
    }
}
