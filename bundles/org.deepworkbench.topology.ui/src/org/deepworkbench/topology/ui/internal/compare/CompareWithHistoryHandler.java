package org.deepworkbench.topology.ui.internal.compare;

/** Compares the topology in the editor with what was saved before. */
public final class CompareWithHistoryHandler extends CompareWithPastHandler {

    /** Creates the handler. */
    public CompareWithHistoryHandler() {
        super(new LocalHistory());
    }
}
