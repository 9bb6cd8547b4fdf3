package org.deepworkbench.spi.engine;

/** Where a deployment, or a node of one, stands in its life. */
public enum DeploymentState {
    PLANNED, SUBMITTED, IN_PROGRESS, RUNNING, DEGRADED, UPDATING, STOPPING, STOPPED, FAILED, UNKNOWN;

    /** {@return whether nothing more happens by itself} */
    public boolean isFinal() {
        return this == STOPPED || this == FAILED;
    }
}
