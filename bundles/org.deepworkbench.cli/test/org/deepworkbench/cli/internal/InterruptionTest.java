package org.deepworkbench.cli.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    @Test
    void commandThatEndsByItselfIsNotInterrupted() {
        Interruption interruption = new Interruption(() -> {
            throw new AssertionError("announced");
        }).arm();
        assertDoesNotThrow(interruption::check);
        interruption.close();
        assertFalse(interruption.requested());
    }

    @Test
    void cancelledMonitorEndsTheNextStep() {
        try (Interruption interruption = new Interruption(() -> { })) {
            interruption.monitor().setCanceled(true);
            assertThrows(OperationCanceledException.class, interruption::check);
        }
    }
}
