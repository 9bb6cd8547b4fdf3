package org.deepworkbench.topology.ui.internal.diagram;

/**
 * What is live about a node, such as how its deployment goes. It belongs to no topology.
 *
 * @param state decides on the colour
 * @param text  a word or a number; what is too long is cut off
 */
public record NodeOverlay(State state, String text) {

    /** How a node is doing. */
    public enum State {
        /** As it should be. */
        GOOD,
        /** On its way. */
        BUSY,
        /** Not as asked, but not broken. */
        CAUTION,
        /** Failed. */
        BAD,
        /** Not there, or not known. */
        QUIET
    }
}
