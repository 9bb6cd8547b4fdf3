package org.deepworkbench.cli.internal.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.deepworkbench.cli.internal.console.Terminal;
import org.deepworkbench.run.core.RunProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingBarTest {

    private static final Reading HALF_WAY = new Reading(
            new RunProgress(OptionalDouble.of(0.5), OptionalInt.of(5), OptionalInt.of(8), OptionalLong.of(200),
                    OptionalLong.of(376), Duration.ofSeconds(31), Optional.of(Duration.ofSeconds(33))),
            OptionalDouble.of(0.41234), OptionalDouble.of(0.8712));

    private static final Reading UNTOLD = new Reading(
            new RunProgress(OptionalDouble.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalLong.empty(),
                    OptionalLong.empty(), Duration.ofSeconds(45), Optional.empty()),
            OptionalDouble.empty(), OptionalDouble.empty());

    @Test
    void usualTerminalShowsEverything() {
        assertEquals("  #######.......  epoch 5/8  batch 12/47  loss 0.412  accuracy 0.871  0:33 left",
                render(HALF_WAY, 80));
    }

    @Test
    void narrowTerminalLeavesOutTheLeastTelling() {
        assertEquals("  #####....  epoch 5/8  accuracy 0.871  0:33 left", render(HALF_WAY, 50));
        assertEquals("  ###...  epoch 5/8", render(HALF_WAY, 20));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 33, 47, 60, 79, 80, 100, 200})
    void neverFillsTheLastColumn(int columns) {
        assertTrue(render(HALF_WAY, columns).length() < columns, render(HALF_WAY, columns));
        assertTrue(render(UNTOLD, columns).length() < columns, render(UNTOLD, columns));
    }

    @Test
    void serviceThatTellsNothingGetsNoBarButTheTime() {
        assertEquals("  ... Training  0:45 so far", render(UNTOLD, 80));
    }

    private static String render(Reading reading, int columns) {
        Terminal terminal = Terminal.detect(Integer.toString(columns), Map.of(), StandardCharsets.US_ASCII);
        return new TrainingBar(terminal).render(reading).text();
    }
}
