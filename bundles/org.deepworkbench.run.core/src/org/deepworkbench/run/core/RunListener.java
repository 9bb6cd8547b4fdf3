package org.deepworkbench.run.core;

/**
 * Hears of runs, on a thread of the run service. Changes come in batches: a change of state at once, progress, metrics
 * and log at most four times a second for each run.
 */
public interface RunListener {

    /** A run was started. */
    default void added(Run run) {
    }

    /** State, progress, metrics or log of the run changed. */
    default void changed(Run run) {
    }

    /** The run was taken off the list. */
    default void removed(Run run) {
    }
}
