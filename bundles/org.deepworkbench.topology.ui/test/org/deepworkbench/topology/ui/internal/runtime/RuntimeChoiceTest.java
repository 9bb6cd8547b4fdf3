package org.deepworkbench.topology.ui.internal.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.deepworkbench.spi.overlay.NodeOverlay.State;
import org.deepworkbench.spi.overlay.RuntimeOverlay;
import org.junit.jupiter.api.Test;

class RuntimeChoiceTest {

    private static final RuntimeOverlay STOPPED = place("stopped", State.QUIET, true);
    private static final RuntimeOverlay RUNNING = place("running", State.GOOD, false);
    private static final RuntimeOverlay FAILED = place("failed", State.BAD, true);

    private static RuntimeOverlay place(String id, State state, boolean ended) {
        return new RuntimeOverlay(id, "box", Instant.EPOCH, state, "a word", ended,
                Map.of("app", new NodeOverlay(state, id)));
    }

    private static Optional<String> chosen(RuntimeChoice choice) {
        return choice.chosen().map(RuntimeOverlay::id);
    }

    @Test
    void theNewestThatTellsSomethingIsShown() {
        assertEquals(Optional.of("running"), chosen(RuntimeChoice.FIRST.with(List.of(STOPPED, RUNNING, FAILED))));
        assertEquals(Optional.of("failed"), chosen(RuntimeChoice.FIRST.with(List.of(STOPPED, FAILED))));
        assertEquals(Optional.empty(), chosen(RuntimeChoice.FIRST.with(List.of(STOPPED))));
    }

    @Test
    void whatAPersonWantsStaysUntilItIsGone() {
        RuntimeChoice wanted = RuntimeChoice.FIRST.with(List.of(RUNNING, STOPPED)).wanting("stopped");
        assertEquals(Optional.of("stopped"), chosen(wanted));
        assertEquals("stopped", wanted.nodes().get("app").text());
        assertEquals(Optional.of("stopped"), chosen(wanted.with(List.of(FAILED, RUNNING, STOPPED))));
        assertEquals(Optional.of("running"), chosen(wanted.with(List.of(RUNNING))));
    }

    @Test
    void hiddenMeansThatNothingIsDrawn() {
        RuntimeChoice hidden = RuntimeChoice.FIRST.with(List.of(RUNNING)).shown(false);
        assertEquals(Map.of(), hidden.nodes());
        assertEquals(1, hidden.wanting("running").nodes().size());
    }
}
