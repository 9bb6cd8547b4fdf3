package org.deepworkbench.sandbox.internal.orchestrator;

/** Where a deployment stands, as the Orchestrator calls it. What is deleted is gone: no status tells of it. */
enum Status {

    CREATE_IN_PROGRESS, CREATE_COMPLETE, CREATE_FAILED, UPDATE_IN_PROGRESS, UPDATE_COMPLETE, UPDATE_FAILED,
    DELETE_IN_PROGRESS, DELETE_FAILED;

    boolean canBeUpdated() {
        return this == CREATE_COMPLETE || this == UPDATE_COMPLETE || this == UPDATE_FAILED;
    }

    boolean isInProgress() {
        return this == CREATE_IN_PROGRESS || this == UPDATE_IN_PROGRESS || this == DELETE_IN_PROGRESS;
    }

    boolean isComplete() {
        return this == CREATE_COMPLETE || this == UPDATE_COMPLETE;
    }
}
