package org.deepworkbench.modelserver.retinopathy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.deepworkbench.modelserver.retinopathy.fundus.Fundus;
import org.deepworkbench.modelserver.retinopathy.fundus.FundusPainter;
import org.junit.jupiter.api.Test;

class FundusTest {

    private static final int SIZE = 96;

    @Test
    void theSeedDecides() {
        byte[] picture = FundusPainter.paint(Stage.DR2, 5, SIZE);
        assertArrayEquals(picture, FundusPainter.paint(Stage.DR2, 5, SIZE));
        assertFalse(Arrays.equals(picture, FundusPainter.paint(Stage.DR2, 6, SIZE)));
        assertEquals(Stage.names(), Fundus.ALL.names());
    }

    /** The same eye differs from itself in health by ever more pixels. */
    @Test
    void lesionsRiseWithTheStage() {
        double[] changed = new double[Stage.COUNT];
        for (Stage stage : Stage.values()) {
            for (int seed = 0; seed < 20; seed++) {
                changed[stage.ordinal()] += dark(FundusPainter.paint(stage, seed, SIZE))
                        - dark(FundusPainter.paint(Stage.DR0, seed, SIZE));
            }
        }
        assertTrue(changed[1] > 0 && changed[2] > changed[1] && changed[3] > changed[2], Arrays.toString(changed));
        assertTrue(changed[4] > changed[2], Arrays.toString(changed));
    }

    /** {@return how many pixels inside the round have little green left: blood} */
    private static int dark(byte[] planes) {
        int plane = SIZE * SIZE;
        int dark = 0;
        for (int i = 0; i < plane; i++) {
            if ((planes[i] & 255) > 60 && (planes[plane + i] & 255) < 40) {
                dark++;
            }
        }
        return dark;
    }
}
