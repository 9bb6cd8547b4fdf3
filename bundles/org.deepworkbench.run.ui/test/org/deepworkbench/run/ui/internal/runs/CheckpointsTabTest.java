package org.deepworkbench.run.ui.internal.runs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.junit.jupiter.api.Test;

class CheckpointsTabTest {

    private static Checkpoint point(boolean last) {
        return new Checkpoint("c1", 3, 18, Instant.EPOCH, false, last);
    }

    @Test
    void aRunGoesOnOnceItHasEndedUnlessNothingIsLeft() {
        assertFalse(CheckpointsTab.goesOn(RunState.RUNNING, point(true)));
        assertTrue(CheckpointsTab.goesOn(RunState.CANCELLED, point(true)));
        assertTrue(CheckpointsTab.goesOn(RunState.DONE, point(false)));
        assertFalse(CheckpointsTab.goesOn(RunState.DONE, point(true)));
    }
}
