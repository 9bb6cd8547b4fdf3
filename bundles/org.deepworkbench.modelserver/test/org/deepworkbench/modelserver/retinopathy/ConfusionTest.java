package org.deepworkbench.modelserver.retinopathy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConfusionTest {

    @Test
    void allToldRightIsOneAndAlwaysTheSameIsZero() {
        Confusion right = Confusion.none();
        Confusion same = Confusion.none();
        for (int stage = 0; stage < Stage.COUNT; stage++) {
            right.add(stage, stage);
            same.add(stage, 2);
        }
        assertEquals(1, right.kappa(), 1e-12);
        assertEquals(1, right.accuracy());
        assertEquals(0, same.kappa(), 1e-12);
        assertEquals(0.2, same.accuracy());
    }

    /** Computed by hand: 9 pictures, squares of distances 1 + 1 + 4 = 6, by chance 300 / 9. */
    @Test
    void isTheKappaOfAnExampleComputedByHand() {
        Confusion confusion = Confusion.none();
        int[][] pictures = {{0, 0}, {0, 0}, {0, 1}, {1, 1}, {2, 2}, {2, 1}, {3, 3}, {4, 4}, {4, 2}};
        double byChance = 0;
        for (int[] one : pictures) {
            confusion.add(one[0], one[1]);
            for (int[] other : pictures) {
                byChance += (one[0] - other[1]) * (one[0] - other[1]) / 9.0;
            }
        }
        assertEquals(1 - 6 / byChance, confusion.kappa(), 1e-12);
        assertEquals(6 / 9.0, confusion.accuracy(), 1e-12);
    }

    @Test
    void aNeighbouringStageCostsLessThanOneFarAway() {
        assertTrue(wrongBy(1).kappa() > wrongBy(2).kappa());
        assertTrue(wrongBy(2).kappa() > wrongBy(4).kappa());
    }

    @Test
    void nothingToDisagreeAboutIsOne() {
        Confusion confusion = Confusion.none();
        confusion.add(3, 3);
        assertEquals(1, confusion.kappa());
    }

    @Test
    void theTableHasTheStagesOnBothSides() {
        Confusion confusion = Confusion.none();
        confusion.add(1, 4);
        assertEquals("[stage, DR0, DR1, DR2, DR3, DR4]", confusion.table("stage").columns().toString());
        assertEquals("[DR1, 0, 0, 0, 0, 1]", confusion.table("stage").rows().get(1).toString());
    }

    private static Confusion wrongBy(int stages) {
        Confusion confusion = Confusion.none();
        for (int stage = 0; stage < Stage.COUNT; stage++) {
            confusion.add(stage, stage);
        }
        confusion.add(0, stages);
        return confusion;
    }
}
