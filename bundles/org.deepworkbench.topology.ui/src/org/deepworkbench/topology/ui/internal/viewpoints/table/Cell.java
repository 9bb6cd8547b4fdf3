package org.deepworkbench.topology.ui.internal.viewpoints.table;

/**
 * What a cell says.
 *
 * @param text  the value as it is typed; empty where there is none
 * @param state where it comes from
 */
record Cell(String text, State state) {

    /** Nothing, and nothing can be. */
    static final Cell ABSENT = new Cell("", State.ABSENT); //$NON-NLS-1$

    /** Where the value of a cell comes from. */
    enum State {
        /** The topology gives it. */
        GIVEN,
        /** The topology gives a function of inputs or of other nodes. */
        COMPUTED,
        /** The type gives it; the topology says nothing. */
        DEFAULT,
        /** Nobody gives it. */
        NONE,
        /** Nobody gives it, but somebody must. */
        MISSING,
        /** The node's type has no such thing. */
        ABSENT
    }
}
