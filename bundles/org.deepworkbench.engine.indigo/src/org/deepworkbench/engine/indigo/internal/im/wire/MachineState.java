package org.deepworkbench.engine.indigo.internal.im.wire;

import java.util.List;
import java.util.Locale;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.Resource.Action;

/** A state of a virtual machine, or of all of them together, as the Infrastructure Manager calls it. */
public enum MachineState {
    /** Asked of the cloud. */
    PENDING(DeploymentState.IN_PROGRESS, DeploymentState.IN_PROGRESS),
    /** It runs and is being set up. */
    RUNNING(DeploymentState.IN_PROGRESS, DeploymentState.IN_PROGRESS),
    /** It runs and is set up. */
    CONFIGURED(DeploymentState.RUNNING, DeploymentState.RUNNING),
    /** It runs, and setting it up failed; it can be set up anew. */
    UNCONFIGURED(DeploymentState.FAILED, DeploymentState.DEGRADED),
    /** Switched off; it can be started again, so the whole has not come to its end. */
    STOPPED(DeploymentState.STOPPED, DeploymentState.DEGRADED),
    /** The cloud has it no longer. */
    OFF(DeploymentState.FAILED, DeploymentState.FAILED),
    /** The cloud could not make it. */
    FAILED(DeploymentState.FAILED, DeploymentState.FAILED),
    /** The cloud does not tell. */
    UNKNOWN(DeploymentState.UNKNOWN, DeploymentState.UNKNOWN),
    /** It is being removed. */
    DELETING(DeploymentState.STOPPING, DeploymentState.STOPPING);

    private final DeploymentState machine;
    private final DeploymentState whole;

    MachineState(DeploymentState machine, DeploymentState whole) {
        this.machine = machine;
        this.whole = whole;
    }

    /** {@return the state by its name; {@link #UNKNOWN} for a name that is not known} */
    public static MachineState of(String word) {
        try {
            return valueOf(word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return UNKNOWN; // of a later version
        }
    }

    /** {@return as the service calls it} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return what it means for a machine in it} */
    public DeploymentState ofMachine() {
        return machine;
    }

    /** {@return what it means for a deployment whose machines, taken together, are in it} */
    public DeploymentState ofWhole() {
        return whole;
    }

    /** {@return whether it changes by itself} */
    public boolean isOnItsWay() {
        return this == PENDING || this == RUNNING || this == DELETING;
    }

    /** {@return whether something went wrong of which the log tells more} */
    public boolean isTrouble() {
        return this == UNCONFIGURED || this == FAILED || this == OFF;
    }

    /** {@return what can be done to a machine in it} */
    public List<Action> actions() {
        return switch (this) {
            case RUNNING, CONFIGURED, UNCONFIGURED -> List.of(Action.STOP, Action.RESTART, Action.REMOVE);
            case STOPPED -> List.of(Action.START, Action.REMOVE);
            case PENDING, OFF, FAILED, UNKNOWN -> List.of(Action.REMOVE);
            case DELETING -> List.of();
        };
    }
}
