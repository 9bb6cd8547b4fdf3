package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.util.Arrays;
import org.deepworkbench.spi.engine.DeploymentState;

/** How a deployment stands with the Orchestrator, in its words. */
enum RemoteStatus {

    CREATE_IN_PROGRESS(DeploymentState.IN_PROGRESS),
    CREATE_COMPLETE(DeploymentState.RUNNING),
    CREATE_FAILED(DeploymentState.FAILED),
    UPDATE_IN_PROGRESS(DeploymentState.UPDATING),
    UPDATE_COMPLETE(DeploymentState.RUNNING),
    /** What ran before the update is still there. */
    UPDATE_FAILED(DeploymentState.DEGRADED),
    DELETE_IN_PROGRESS(DeploymentState.STOPPING),
    /** Documented as never seen, but some versions keep what is gone in this state. */
    DELETE_COMPLETE(DeploymentState.STOPPED),
    DELETE_FAILED(DeploymentState.FAILED),
    UNKNOWN(DeploymentState.UNKNOWN);

    private final DeploymentState state;

    RemoteStatus(DeploymentState state) {
        this.state = state;
    }

    /** {@return the status of that name; one that is not known here is unknown} */
    static RemoteStatus of(String name) {
        return Arrays.stream(values()).filter(status -> status.name().equals(name)).findFirst().orElse(UNKNOWN);
    }

    DeploymentState state() {
        return state;
    }

    boolean isInProgress() {
        return this == CREATE_IN_PROGRESS || this == UPDATE_IN_PROGRESS || this == DELETE_IN_PROGRESS;
    }

    boolean isFailed() {
        return this == CREATE_FAILED || this == UPDATE_FAILED || this == DELETE_FAILED;
    }

    /** {@return whether an update would be accepted} */
    boolean canUpdate() {
        return this == CREATE_COMPLETE || this == UPDATE_COMPLETE || this == UPDATE_FAILED;
    }
}
