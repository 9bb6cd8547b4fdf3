package org.deepworkbench.run.ui.internal.deployments;

import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.Messages;

/** What deployments are put together by. */
enum Grouping {
    NOTHING, TARGET, TOPOLOGY;

    /** {@return the group's name for people} */
    String title(Deployment deployment) {
        return switch (this) {
            case NOTHING -> ""; //$NON-NLS-1$
            case TARGET -> deployment.targetLabel();
            case TOPOLOGY -> DeploymentWords.topology(deployment);
        };
    }

    /** {@return its own name for people} */
    String words() {
        return switch (this) {
            case NOTHING -> Messages.Grouping_nothing;
            case TARGET -> Messages.Grouping_target;
            case TOPOLOGY -> Messages.Grouping_topology;
        };
    }
}
