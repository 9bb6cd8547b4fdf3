package org.deepworkbench.topology.ui.internal.outline;

/** A heading in a tree of a topology. */
enum Section {
    /** The inputs. */
    INPUTS,
    /** The outputs. */
    OUTPUTS,
    /** The groups. */
    GROUPS,
    /** The policies. */
    POLICIES,
    /** The workflows. */
    WORKFLOWS
}
