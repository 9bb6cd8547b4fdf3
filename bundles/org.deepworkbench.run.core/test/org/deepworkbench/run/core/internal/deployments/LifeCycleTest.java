package org.deepworkbench.run.core.internal.deployments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.deepworkbench.spi.engine.DeploymentState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeCycleTest {

    private static final String ALIVE = "IN_PROGRESS RUNNING DEGRADED UPDATING STOPPING STOPPED FAILED UNKNOWN";

    @ParameterizedTest
    @CsvSource({"PLANNED,SUBMITTED STOPPED FAILED", "SUBMITTED," + ALIVE, "IN_PROGRESS," + ALIVE, "RUNNING," + ALIVE,
        "DEGRADED," + ALIVE, "UPDATING," + ALIVE, "UNKNOWN," + ALIVE, "STOPPING,STOPPED UNKNOWN",
        "STOPPED,''", "FAILED,STOPPING"})
    void everyStateHasItsSuccessors(DeploymentState from, String successors) {
        String allowed = Arrays.stream(DeploymentState.values())
                .filter(to -> to != from && LifeCycle.allows(from, to)).map(Enum::name)
                .collect(Collectors.joining(" "));
        String expected = Arrays.stream(successors.split(" ")).filter(name -> !name.equals(from.name()))
                .collect(Collectors.joining(" "));
        assertEquals(expected, allowed);
    }

    @ParameterizedTest
    @CsvSource({"STOPPING,RUNNING,STOPPING", "STOPPED,RUNNING,STOPPED", "RUNNING,DEGRADED,DEGRADED",
        "UNKNOWN,RUNNING,RUNNING", "RUNNING,SUBMITTED,RUNNING", "RUNNING,RUNNING,RUNNING"})
    void aReportThatCannotFollowChangesNothing(DeploymentState from, DeploymentState reported,
            DeploymentState after) {
        assertEquals(after, LifeCycle.next(from, reported));
    }
}
