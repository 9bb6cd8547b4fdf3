package org.deepworkbench.modelserver.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deepworkbench.modelserver.images.plankton.Plankton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedDataTest {

    private static final int DEFAULT_PICTURES = 1800;
    private static final int SIZE = 64;

    @Test
    void hasEnoughOfEachClassInEachPart() {
        DataSet data = GeneratedData.describe(Plankton.ALL, DEFAULT_PICTURES, 1, true);
        assertTrue(data.classes().size() >= 5);
        assertEquals(DEFAULT_PICTURES, data.size());
        for (List<Example> part : List.of(data.training(), data.validation(), data.test())) {
            int[] counts = new int[data.classes().size()];
            part.forEach(example -> counts[example.label()]++);
            assertEquals(1, Arrays.stream(counts).distinct().count());
            assertTrue(counts[0] >= 30);
        }
    }

    @Test
    void withoutValidationItsPartIsLearntFrom() {
        DataSet with = GeneratedData.describe(Plankton.ALL, DEFAULT_PICTURES, 1, true);
        DataSet without = GeneratedData.describe(Plankton.ALL, DEFAULT_PICTURES, 1, false);
        assertEquals(with.training().size() + with.validation().size(), without.training().size());
        assertEquals(with.test(), without.test());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Integer.MAX_VALUE})
    void noTwoPicturesShareASeed(int seed) {
        DataSet data = GeneratedData.describe(Plankton.ALL, 20_000, seed, true);
        Set<Long> training = seeds(data.training());
        Set<Long> held = seeds(data.test());
        held.addAll(seeds(data.validation()));
        assertEquals(data.training().size(), training.size());
        assertEquals(data.test().size() + data.validation().size(), held.size());
        held.retainAll(training);
        assertEquals(Set.of(), held);
    }

    @Test
    void theSeedDecides() throws Exception {
        DataSet data = GeneratedData.describe(Plankton.ALL, 600, 5, true);
        assertEquals(data, GeneratedData.describe(Plankton.ALL, 600, 5, true));
        Picture picture = data.test().getFirst().picture();
        assertArrayEquals(picture.pixels(SIZE), picture.pixels(SIZE));
        DataSet other = GeneratedData.describe(Plankton.ALL, 600, 6, true);
        assertFalse(Arrays.equals(picture.pixels(SIZE), other.test().getFirst().picture().pixels(SIZE)));
        Set<Long> seeds = seeds(data.training());
        seeds.retainAll(seeds(other.training()));
        assertEquals(Set.of(), seeds);
    }

    /** If the mean picture of each class told them apart, there would be nothing to learn. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void theNearestClassMeanTellsThemApartBadly(int seed) throws Exception {
        DataSet data = GeneratedData.describe(Plankton.ALL, DEFAULT_PICTURES, seed, true);
        double[][] means = means(data);
        int right = 0;
        for (Example example : data.test()) {
            if (nearest(means, example.picture().pixels(SIZE)) == example.label()) {
                right++;
            }
        }
        double accuracy = (double) right / data.test().size();
        System.out.println("nearest class mean, seed " + seed + ": " + accuracy);
        assertTrue(accuracy < 0.60, () -> "seed " + seed + ": " + accuracy);
    }

    private static double[][] means(DataSet data) throws BrokenPictureException {
        double[][] means = new double[data.classes().size()][3 * SIZE * SIZE];
        int[] counts = new int[means.length];
        for (Example example : data.training()) {
            byte[] pixels = example.picture().pixels(SIZE);
            counts[example.label()]++;
            for (int i = 0; i < pixels.length; i++) {
                means[example.label()][i] += pixels[i] & 255;
            }
        }
        for (int label = 0; label < means.length; label++) {
            for (int i = 0; i < means[label].length; i++) {
                means[label][i] /= counts[label];
            }
        }
        return means;
    }

    private static int nearest(double[][] means, byte[] pixels) {
        List<Double> distances = new ArrayList<>();
        for (double[] mean : means) {
            double distance = 0;
            for (int i = 0; i < pixels.length; i++) {
                double difference = (pixels[i] & 255) - mean[i];
                distance += difference * difference;
            }
            distances.add(distance);
        }
        return distances.indexOf(distances.stream().min(Double::compare).orElseThrow());
    }

    private static Set<Long> seeds(List<Example> examples) {
        Set<Long> seeds = new HashSet<>();
        examples.forEach(example -> seeds.add(((GeneratedPicture) example.picture()).seed()));
        return seeds;
    }
}
