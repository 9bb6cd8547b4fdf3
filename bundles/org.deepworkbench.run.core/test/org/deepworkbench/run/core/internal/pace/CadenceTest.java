package org.deepworkbench.run.core.internal.pace;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private final Cadence cadence = new Cadence(Duration.ofSeconds(1), Duration.ofSeconds(1), new Random(1));

    private static void assertWithin(double least, double most, Duration pause) {
        double seconds = pause.toMillis() / 1000.0;
        assertTrue(seconds >= least && seconds <= most, least + " <= " + seconds + " <= " + most);
    }

    @Test
    void fastWhileItChanges() {
        for (int i = 0; i < 20; i++) {
            assertWithin(0.9, 1.1, cadence.changing());
        }
    }

    @Test
    void everSlowerWhileItIsSteady() {
        assertWithin(1.3, 2.7, cadence.steady());
        for (int i = 0; i < 10; i++) {
            cadence.steady();
        }
        for (int i = 0; i < 100; i++) {
            assertWithin(30, 60, cadence.steady());
        }
        cadence.changing();
        assertWithin(1.3, 2.7, cadence.steady());
    }

    @Test
    void backsOffWhileItIsNotAnswered() {
        assertWithin(1, 2, cadence.unanswered());
        assertWithin(2, 4, cadence.unanswered());
        for (int i = 0; i < 10; i++) {
            cadence.unanswered();
        }
        for (int i = 0; i < 100; i++) {
            assertWithin(30, 60, cadence.unanswered());
        }
        cadence.steady();
        assertWithin(1, 2, cadence.unanswered());
    }

    @Test
    void growsUpToTheSlowestWhereThatIsSo() {
        Cadence growing = new Cadence(Duration.ofMillis(150), Duration.ofSeconds(2), new Random(1));
        assertWithin(0.13, 0.17, growing.changing());
        for (int i = 0; i < 30; i++) {
            growing.changing();
        }
        assertWithin(1.8, 2.2, growing.changing());
    }
}
