package org.deepworkbench.sandbox.internal.orchestrator;

/** What the Orchestrator is busy with, in order. */
enum Task {
    NONE, MONITORING, QOS, BROKERING, DEPLOYER
}
