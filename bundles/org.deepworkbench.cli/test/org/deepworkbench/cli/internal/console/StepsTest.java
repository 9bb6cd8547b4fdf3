package org.deepworkbench.cli.internal.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {

    /** Starts at 0 s; the step ends at 1.5 s. */
    private final Iterator<Instant> times = List.of(Instant.EPOCH, Instant.ofEpochMilli(1500)).iterator();

    @Test
    void tellsWhatCameOfItAndHowLongItTook() throws Exception {
        Screen screen = new Screen(0);
        Object result = new Steps(screen.console(), times::next).take("Reading x", () -> 2, n -> "Read x: " + n);
        assertEquals(2, result);
        assertEquals(List.of("  + Read x: 2 (1.5 s)"), screen.lines());
    }

    @Test
    void failedStepIsMarkedAndItsFailurePassesOn() {
        Screen screen = new Screen(0);
        Steps steps = new Steps(screen.console(), times::next);
        assertThrows(IOException.class, () -> steps.take("Reading x", () -> {
            throw new IOException("gone");
        }, n -> "never"));
        assertEquals(List.of("  x Reading x (1.5 s)"), screen.lines());
    }

    @Test
    void terminalShowsWhatIsGoingOnAndWritesOverIt() throws Exception {
        Screen screen = new Screen(60);
        new Steps(screen.console(), times::next).take("Reading x", () -> 2, n -> "Read x");
        String clear = "\r\u001B[K";
        assertTrue(screen.out().startsWith(clear + "  ... Reading x" + clear + "  + Read x (1.5 s)"), screen.out());
    }
}
