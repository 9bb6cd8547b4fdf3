package org.deepworkbench.cli.internal.topology;

/** Tells verdicts, each when it is there. */
@FunctionalInterface
public interface Report {

    /** Tells one verdict; what it holds is not kept. */
    void tell(Verdict verdict);

    /** Tells what all came to. */
    default void end() {
        // nothing to add
    }
}
