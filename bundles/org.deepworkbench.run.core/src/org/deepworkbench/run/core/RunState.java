package org.deepworkbench.run.core;

/** Where a training stands. */
public enum RunState {
    /** Written to the journal; the service has not answered yet. */
    STARTING,
    /** The service trains. */
    RUNNING,
    /** The training ended well. */
    DONE,
    /** The training or its service failed. */
    FAILED,
    /** The person cancelled it. */
    CANCELLED,
    /** The process of the workbench that followed it ended before it did. */
    INTERRUPTED;

    /** {@return whether nothing more happens} */
    public boolean isFinal() {
        return this != STARTING && this != RUNNING;
    }
}
