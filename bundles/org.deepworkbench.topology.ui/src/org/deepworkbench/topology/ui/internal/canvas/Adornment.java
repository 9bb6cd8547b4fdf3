package org.deepworkbench.topology.ui.internal.canvas;

/** What is drawn besides nodes and lines. */
public enum Adornment {
    /** Tinted areas around the members of groups. */
    GROUPS,
    /** Tinted areas around the targets of policies. */
    POLICIES,
    /** Notes. */
    NOTES,
    /** Signs of problems at nodes. */
    BADGES,
    /** What the colours of the lines mean. */
    LEGEND
}
