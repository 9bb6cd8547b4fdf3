package org.deepworkbench.run.ui.internal.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.ui.internal.FakeRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunActionsTest {

    @ParameterizedTest
    @EnumSource
    void aRunCanBeCancelledUntilItHasEndedAndIsKeptUntilThen(RunState state) {
        Run run = new FakeRun(state, FakeRun.UNKNOWN);
        assertEquals(!state.isFinal(), RunActions.canCancel(run));
        assertEquals(state.isFinal(), RunActions.hasEnded(run));
    }
}
