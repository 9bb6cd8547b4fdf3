package org.deepworkbench.run.ui.internal.deployments;

import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.Messages;

/** Which deployments a person wants to see. */
enum Stage {
    ALL, LIVING, TROUBLED, ENDED;

    /** {@return whether a deployment is among them} */
    boolean holds(Deployment deployment) {
        return switch (this) {
            case ALL -> true;
            case LIVING -> !deployment.state().isFinal();
            case TROUBLED -> switch (deployment.state()) {
                case DEGRADED, FAILED, UNKNOWN -> true;
                default -> false;
            };
            case ENDED -> deployment.state().isFinal();
        };
    }

    /** {@return its name for people} */
    String words() {
        return switch (this) {
            case ALL -> Messages.Stage_all;
            case LIVING -> Messages.Stage_living;
            case TROUBLED -> Messages.Stage_troubled;
            case ENDED -> Messages.Stage_ended;
        };
    }
}
