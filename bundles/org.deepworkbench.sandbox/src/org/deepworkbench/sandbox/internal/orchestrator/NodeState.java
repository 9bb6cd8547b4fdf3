package org.deepworkbench.sandbox.internal.orchestrator;

/** Where a part of a deployment stands; the first seven in order. */
enum NodeState {
    INITIAL, CREATING, CREATED, CONFIGURING, CONFIGURED, STARTING, STARTED, STOPPING, STOPPED, DELETING, ERROR
}
