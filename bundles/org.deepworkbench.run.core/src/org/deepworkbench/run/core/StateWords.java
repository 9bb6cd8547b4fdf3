package org.deepworkbench.run.core;

import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.engine.DeploymentState;

/** States of deployments as people read them. */
public final class StateWords {

    private StateWords() {
    }

    /** {@return the state as a word, in the person's language} */
    public static String of(DeploymentState state) {
        return switch (state) {
            case PLANNED -> Messages.StateWords_planned;
            case SUBMITTED -> Messages.StateWords_submitted;
            case IN_PROGRESS -> Messages.StateWords_inProgress;
            case RUNNING -> Messages.StateWords_running;
            case DEGRADED -> Messages.StateWords_degraded;
            case UPDATING -> Messages.StateWords_updating;
            case STOPPING -> Messages.StateWords_stopping;
            case STOPPED -> Messages.StateWords_stopped;
            case FAILED -> Messages.StateWords_failed;
            case UNKNOWN -> Messages.StateWords_unknown;
        };
    }
}
