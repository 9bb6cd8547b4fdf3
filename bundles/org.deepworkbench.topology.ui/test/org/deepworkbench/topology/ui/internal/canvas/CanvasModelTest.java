package org.deepworkbench.topology.ui.internal.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.deepworkbench.spi.overlay.NodeOverlay.State;
import org.junit.jupiter.api.Test;

class CanvasModelTest {

    private static final NodeOverlay RUNNING = new NodeOverlay(State.GOOD, "running");
    private static final NodeOverlay FAILED = new NodeOverlay(State.BAD, "failed");

    private final CanvasModel model = new CanvasModel();
    private final List<Set<String>> told = new ArrayList<>();

    @Test
    void tellsOnceForEachBatchWhatHasChangedInIt() {
        model.addOverlayListener(told::add);
        model.overlay(Map.of("one", RUNNING, "two", RUNNING));
        model.overlay(Map.of("one", RUNNING, "two", FAILED, "three", RUNNING));
        model.overlay(Map.of("one", RUNNING));
        model.overlay(Map.of("one", RUNNING));
        assertEquals(List.of(Set.of("one", "two"), Set.of("two", "three"), Set.of("two", "three")), told);
        assertEquals(Optional.of(RUNNING), model.overlay("one"));
        assertEquals(Optional.empty(), model.overlay("two"));
    }

    @Test
    void liveValuesOutliveAChangeOfTheTopology() {
        model.overlay(Map.of("one", RUNNING));
        model.show(CanvasState.EMPTY);
        assertEquals(Optional.of(RUNNING), model.overlay("one"));
    }
}
