package org.deepworkbench.cli.internal.deployment;

import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.spi.engine.DeploymentState;

/** States of deployments in words and colours. */
final class StateWords {

    private StateWords() {
    }

    static String word(DeploymentState state) {
        return switch (state) {
            case PLANNED -> Messages.DeploymentState_planned;
            case SUBMITTED -> Messages.DeploymentState_submitted;
            case IN_PROGRESS -> Messages.DeploymentState_inProgress;
            case RUNNING -> Messages.DeploymentState_running;
            case DEGRADED -> Messages.DeploymentState_degraded;
            case UPDATING -> Messages.DeploymentState_updating;
            case STOPPING -> Messages.DeploymentState_stopping;
            case STOPPED -> Messages.DeploymentState_stopped;
            case FAILED -> Messages.DeploymentState_failed;
            case UNKNOWN -> Messages.DeploymentState_unknown;
        };
    }

    static Style style(DeploymentState state) {
        return switch (state) {
            case RUNNING -> Style.GOOD;
            case FAILED -> Style.BAD;
            case DEGRADED, UNKNOWN -> Style.CAREFUL;
            case PLANNED, SUBMITTED, IN_PROGRESS, UPDATING, STOPPING -> Style.PLAIN;
            case STOPPED -> Style.FAINT;
        };
    }
}
