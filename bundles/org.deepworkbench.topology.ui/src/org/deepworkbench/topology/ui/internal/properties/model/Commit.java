package org.deepworkbench.topology.ui.internal.properties.model;

import org.deepworkbench.topology.core.edit.Edit;

/** What follows from what a person typed. */
public sealed interface Commit {

    /** It changes nothing. */
    Commit NOTHING = new Nothing();

    /** It changes nothing. */
    record Nothing() implements Commit {
    }

    /** An edit. */
    record Run(Edit edit) implements Commit {
    }

    /**
     * It cannot be taken.
     *
     * @param why what is wrong with it and what is expected, for a person
     */
    record Refusal(String why) implements Commit {
    }
}
