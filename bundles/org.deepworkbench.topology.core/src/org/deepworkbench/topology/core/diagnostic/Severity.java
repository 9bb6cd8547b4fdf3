package org.deepworkbench.topology.core.diagnostic;

/** How bad a {@link Diagnostic} is. */
public enum Severity {
    /** The file is wrong; it cannot be planned or deployed. */
    ERROR,
    /** Deployed services accept it, though it is against the specification or probably not what was meant. */
    WARNING,
    /** Nothing is wrong; worth knowing, such as an import served from another branch. */
    INFO
}
