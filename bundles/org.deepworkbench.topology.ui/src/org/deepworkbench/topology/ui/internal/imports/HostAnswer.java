package org.deepworkbench.topology.ui.internal.imports;

/** What a person said about fetching imported files from a host. */
public enum HostAnswer {
    /** Fetch whatever is imported from there. */
    ALWAYS,
    /** Ask again when the workbench is started anew. */
    LATER,
    /** Fetch nothing from there, and do not ask. */
    NEVER
}
