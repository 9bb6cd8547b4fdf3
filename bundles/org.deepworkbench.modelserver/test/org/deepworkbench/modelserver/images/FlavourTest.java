package org.deepworkbench.modelserver.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import org.deepworkbench.modelserver.pictures.Kinds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlavourTest {

    private static final int SIZE = 32;
    private static final int LEARNT = 40;

    @ParameterizedTest
    @EnumSource
    void theSeedDecidesAPicture(Flavour flavour) {
        Kinds kinds = flavour.kinds();
        assertEquals(kinds.names().size(), new HashSet<>(kinds.names()).size());
        for (int kind = 0; kind < kinds.names().size(); kind++) {
            byte[] picture = kinds.paint(kind, 7, SIZE);
            assertArrayEquals(picture, kinds.paint(kind, 7, SIZE));
            assertFalse(Arrays.equals(picture, kinds.paint(kind, 8, SIZE)));
        }
    }

    /** If the mean picture of each kind told them apart, there would be nothing to learn. */
    @ParameterizedTest
    @EnumSource
    void theNearestMeanTellsTheKindsApartBadly(Flavour flavour) {
        Kinds kinds = flavour.kinds();
        int count = kinds.names().size();
        double[][] means = new double[count][3 * SIZE * SIZE];
        for (int i = 0; i < count * LEARNT; i++) {
            byte[] picture = kinds.paint(i % count, i, SIZE);
            for (int p = 0; p < picture.length; p++) {
                means[i % count][p] += (picture[p] & 255) / (double) LEARNT;
            }
        }
        int right = 0;
        for (int i = 0; i < count * LEARNT; i++) {
            right += nearest(means, kinds.paint(i % count, -1 - i, SIZE)) == i % count ? 1 : 0;
        }
        double accuracy = right / (double) (count * LEARNT);
        assertTrue(accuracy < 0.5, () -> flavour + ": " + accuracy);
    }

    @ParameterizedTest
    @EnumSource
    void aPersonReadsWhatIsDrawn(Flavour flavour) {
        assertTrue(flavour.description().contains("without any from drawn "), flavour.description());
    }

    private static int nearest(double[][] means, byte[] picture) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int kind = 0; kind < means.length; kind++) {
            double distance = 0;
            for (int p = 0; p < picture.length; p++) {
                double difference = (picture[p] & 255) - means[kind][p];
                distance += difference * difference;
            }
            if (distance < least) {
                least = distance;
                best = kind;
            }
        }
        return best;
    }
}
