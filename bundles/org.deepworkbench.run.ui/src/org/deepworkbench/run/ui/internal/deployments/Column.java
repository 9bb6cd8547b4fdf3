package org.deepworkbench.run.ui.internal.deployments;

import java.util.Comparator;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.Messages;

/** The columns of the tree of deployments, from left to right. */
enum Column {
    NAME(190), STATE(210), SINCE(110), TARGET(130), ENDPOINTS(280), TOPOLOGY(150);

    private final int width;

    Column(int width) {
        this.width = width;
    }

    /** {@return the first width, in pixels} */
    int width() {
        return width;
    }

    String title() {
        return switch (this) {
            case NAME -> Messages.DeploymentsView_name;
            case STATE -> Messages.DeploymentsView_state;
            case SINCE -> Messages.DeploymentsView_since;
            case TARGET -> Messages.DeploymentsView_target;
            case ENDPOINTS -> Messages.DeploymentsView_endpoints;
            case TOPOLOGY -> Messages.DeploymentsView_topology;
        };
    }

    /** {@return the order of a column; states stand in the order of a life} */
    Comparator<Deployment> comparator() {
        return switch (this) {
            case NAME -> Comparator.comparing(Deployment::name, String.CASE_INSENSITIVE_ORDER);
            case STATE -> Comparator.comparing(Deployment::state);
            case SINCE -> Comparator.comparing(Deployment::since);
            case TARGET -> Comparator.comparing(Deployment::targetLabel, String.CASE_INSENSITIVE_ORDER);
            case ENDPOINTS -> Comparator.comparing(DeploymentWords::endpoints);
            case TOPOLOGY -> Comparator.comparing(DeploymentWords::topology, String.CASE_INSENSITIVE_ORDER);
        };
    }
}
