package org.deepworkbench.run.ui.internal.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.FakeDeployment;
import org.deepworkbench.run.ui.internal.Modules;
import org.deepworkbench.spi.engine.DeploymentState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeploymentActionsTest {

    @ParameterizedTest
    @EnumSource
    void aDeploymentCanBeStoppedUntilItHasEndedAndRemovedAfterwards(DeploymentState state) {
        Deployment deployment = new FakeDeployment().in(state);
        assertEquals(!state.isFinal(), DeploymentActions.canStop(deployment));
        assertEquals(state.isFinal(), DeploymentActions.canRemove(deployment));
    }

    @ParameterizedTest
    @EnumSource
    void onlyAModuleThatAnswersCanBeTrainedOrAsked(DeploymentState state) {
        assertEquals(!state.isFinal(), Modules.answers(new FakeDeployment().in(state)));
        assertEquals(false, Modules.answers(new FakeDeployment().in(state).silent()));
    }
}
