package org.deepworkbench.run.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.deepworkbench.run.core.RunState;
import org.deepworkbench.spi.engine.DeploymentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StateTesterTest {

    @ParameterizedTest
    @EnumSource
    void aDeploymentCanBeStoppedUntilItHasEndedAndRemovedAfterwards(DeploymentState state) {
        FakeDeployment deployment = new FakeDeployment().in(state);
        assertEquals(!state.isFinal(), StateTester.test(deployment, "stoppable"));
        assertEquals(state.isFinal(), StateTester.test(deployment, "removable"));
    }

    @ParameterizedTest
    @EnumSource
    void aRunCanBeCancelledUntilItHasEndedAndRemovedAfterwards(RunState state) {
        FakeRun run = new FakeRun(state, FakeRun.UNKNOWN);
        assertEquals(!state.isFinal(), StateTester.test(run, "stoppable"));
        assertEquals(state.isFinal(), StateTester.test(run, "removable"));
    }

    @Test
    void aDeploymentIsOfUseOnlyWhenAModuleAnswers() {
        assertTrue(StateTester.test(new FakeDeployment(), "usable"));
        assertFalse(StateTester.test(new FakeDeployment().silent(), "usable"));
    }
}
