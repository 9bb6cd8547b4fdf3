package org.deepworkbench.topology.ui.internal.compare;

/** Compares the topology in the editor with a revision that Git keeps. */
public final class CompareWithGitHandler extends CompareWithPastHandler {

    /** Creates the handler. */
    public CompareWithGitHandler() {
        super(new GitHistory());
    }
}
