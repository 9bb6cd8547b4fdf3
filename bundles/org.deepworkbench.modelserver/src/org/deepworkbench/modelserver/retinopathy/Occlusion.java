package org.deepworkbench.modelserver.retinopathy;

import java.util.Arrays;
import java.util.List;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.learning.Tensor;

/**
 * Finds which parts of a picture a grade rests on: each is covered in turn by its own mean colour, and the network
 * asked again (Zeiler and Fergus, arXiv 1311.2901).
 */
final class Occlusion {

    /** Places along each side of the picture at which a part is covered. */
    static final int PLACES = 12;

    private static final int AT_ONCE = 24;
    private static final int CHANNELS = 3;

    private final Network network;
    private final float[] picture;
    private final int size;

    Occlusion(Network network, float[] picture, int size) {
        this.network = network;
        this.picture = picture;
        this.size = size;
    }

    /** {@return the grade of the whole picture} */
    Grade whole() {
        return Grade.of(answers(picture.clone(), 1), 0);
    }

    /**
     * {@return by how many stages the grade falls when a part is covered, from -4 to 4, row by row}
     *
     * @param whole the grade of the whole picture
     */
    double[] influence(Grade whole) {
        double[] influence = new double[PLACES * PLACES];
        for (int from = 0; from < influence.length; from += AT_ONCE) {
            int count = Math.min(AT_ONCE, influence.length - from);
            float[] covered = new float[count * picture.length];
            for (int i = 0; i < count; i++) {
                System.arraycopy(covered(from + i), 0, covered, i * picture.length, picture.length);
            }
            float[] answers = answers(covered, count);
            for (int i = 0; i < count; i++) {
                influence[from + i] = whole.mean() - Grade.of(answers, i * (Stage.COUNT - 1)).mean();
            }
        }
        return influence;
    }

    private float[] answers(float[] pictures, int count) {
        return network.answer(List.of(new Tensor(pictures, count, CHANNELS, size, size))).getFirst().values();
    }

    private float[] covered(int place) {
        float[] covered = picture.clone();
        int half = size / PLACES;
        int middleRow = (2 * (place / PLACES) + 1) * size / (2 * PLACES);
        int middleColumn = (2 * (place % PLACES) + 1) * size / (2 * PLACES);
        int top = Math.max(0, middleRow - half);
        int bottom = Math.min(size, middleRow + half);
        int left = Math.max(0, middleColumn - half);
        int right = Math.min(size, middleColumn + half);
        for (int plane = 0; plane < covered.length; plane += size * size) {
            double sum = 0;
            for (int row = top; row < bottom; row++) {
                for (int column = left; column < right; column++) {
                    sum += covered[plane + row * size + column];
                }
            }
            float mean = (float) (sum / ((bottom - top) * (right - left)));
            for (int row = top; row < bottom; row++) {
                Arrays.fill(covered, plane + row * size + left, plane + row * size + right, mean);
            }
        }
        return covered;
    }
}
