package org.deepworkbench.topology.core.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BendsTest {

    private static final int[] STRAIGHT = {100, 50, 400, 50};
    private static final int[] STEP = {100, 50, 250, 50, 250, 90, 400, 90};

    private static Bends bends(Integer... turns) {
        return new Bends(List.of(turns));
    }

    @Test
    void aLineTellsItsBendsAndBendsTellTheLine() {
        assertEquals(Bends.NONE, Bends.along(STRAIGHT));
        assertEquals(bends(150), Bends.along(STEP));
        assertArrayEquals(STEP, bends(150).between(100, 50, 400, 90).orElseThrow());
        assertEquals(Optional.empty(), Bends.NONE.between(100, 50, 400, 90));
    }

    @Test
    void bendsGoWithTheBeginningOfTheLine() {
        assertArrayEquals(new int[] {0, 0, 150, 0, 150, 70, 400, 70}, bends(150).between(0, 0, 400, 70).orElseThrow());
    }

    @Test
    void whereTheNodesStandInTheWayTheLineFindsItsOwn() {
        assertEquals(Optional.empty(), bends(150).between(100, 50, 240, 90));
        assertEquals(Optional.empty(), bends(-1, 20, 30).between(100, 50, 400, 90));
    }

    @Test
    void anUprightStretchIsMovedToTheSideAndStopsAtTheNodes() {
        assertEquals(bends(190), Bends.moved(STEP, 1, 40));
        assertEquals(bends(0), Bends.moved(STEP, 1, -900));
        assertEquals(bends(300), Bends.moved(STEP, 1, 900));
    }

    @Test
    void aStraightLineIsBentAroundSomethingAndBackAgain() {
        Bends bent = Bends.moved(STRAIGHT, 0, 80);
        assertEquals(3, bent.turns().size());
        int[] drawn = bent.between(100, 50, 400, 50).orElseThrow();
        assertEquals(130, drawn[5]);
        assertEquals(Bends.NONE, Bends.moved(drawn, 2, -78), "nearly straight is straight");
    }

    @Test
    void levelStretchesAtTheEndsGetAStepOfTheirOwn() {
        Bends first = Bends.moved(STEP, 0, -60);
        assertEquals(List.of(-60, 150), first.turns().subList(1, 3));
        Bends last = Bends.moved(STEP, 2, 60);
        assertEquals(List.of(150, 100), last.turns().subList(0, 2));
        assertTrue(last.turns().get(2) > 150 && last.turns().get(2) < 300, last::toString);
    }

    @Test
    void stretchesThatMeetBecomeOne() {
        int[] drawn = bends(50, 100, 200).between(0, 0, 300, 40).orElseThrow();
        assertEquals(bends(50), Bends.moved(drawn, 3, -147));
        assertEquals(bends(50), Bends.moved(drawn, 2, -58));
    }

    @Test
    void whateverIsMovedTheLineHasRightAnglesOnly() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int[] begin : List.of(STRAIGHT, STEP)) {
            int[] drawn = begin;
            for (int i = 0; i < 500; i++) {
                Bends bends = Bends.moved(drawn, random.nextInt(drawn.length / 2 - 1), random.nextInt(-200, 200));
                drawn = bends.between(begin[0], begin[1], begin[begin.length - 2], begin[begin.length - 1])
                        .orElse(begin);
                assertRightAngles(drawn);
            }
        }
    }

    private static void assertRightAngles(int[] points) {
        for (int i = 2; i < points.length; i += 2) {
            assertTrue(points[i] == points[i - 2] || points[i + 1] == points[i - 1], i + ": " + Arrays.toString(points));
        }
    }

    @Test
    void anEvenNumberOfTurnsIsNoLine() {
        assertThrows(IllegalArgumentException.class, () -> bends(1, 2));
    }
}
