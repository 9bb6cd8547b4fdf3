package org.deepworkbench.run.core;

/** Hears of deployments, on a thread of the deployment service. */
public interface DeploymentListener {

    /** A deployment was asked for. */
    default void added(Deployment deployment) {
    }

    /** Something about the deployment changed. */
    default void changed(Deployment deployment) {
    }

    /** The deployment was taken off the list. */
    default void removed(Deployment deployment) {
    }
}
