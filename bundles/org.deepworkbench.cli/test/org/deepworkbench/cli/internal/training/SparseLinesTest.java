package org.deepworkbench.cli.internal.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.run.core.RunProgress;
import org.junit.jupiter.api.Test;

class SparseLinesTest {

    private final SparseLines lines = new SparseLines();

    @Test
    void startIsTold() {
        assertEquals("    Training: epoch 1/8, loss 0.500, 0:00 so far", due(0, 1));
    }

    @Test
    void oneLineForEachEpochThatTakesItsTime() {
        due(0, 1);
        assertEquals("", due(3, 1));
        assertEquals("", due(6, 1));
        assertEquals("    Training: epoch 2/8, loss 0.500, 0:07 so far", due(7, 2));
        assertEquals("", due(11, 2));
        assertEquals("    Training: epoch 3/8, loss 0.500, 0:13 so far", due(13, 3));
    }

    @Test
    void quickEpochsAreTakenTogether() {
        due(0, 1);
        assertEquals("", due(2, 2));
        assertEquals("", due(4, 3));
        assertEquals("    Training: epoch 4/8, loss 0.500, 0:06 so far", due(6, 4));
    }

    @Test
    void longEpochIsNotSilent() {
        due(0, 1);
        assertEquals("", due(29, 1));
        assertEquals("    Training: epoch 1/8, loss 0.500, 0:30 so far", due(30, 1));
        assertEquals("", due(59, 1));
        assertEquals("    Training: epoch 1/8, loss 0.500, 1:00 so far", due(60, 1));
    }

    private String due(long seconds, int epoch) {
        RunProgress progress = new RunProgress(OptionalDouble.empty(), OptionalInt.of(epoch), OptionalInt.of(8),
                OptionalLong.empty(), OptionalLong.empty(), Duration.ofSeconds(seconds), Optional.empty());
        return lines.due(new Reading(progress, OptionalDouble.of(0.5), OptionalDouble.empty())).map(Line::text)
                .orElse("");
    }
}
