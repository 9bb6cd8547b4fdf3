package org.deepworkbench.topology.ui.internal.figures;

/**
 * What is inside a node.
 *
 * @param shown  number of nodes drawn inside it
 * @param hidden number of nodes, at any depth, that it hides because it is collapsed
 * @param others whether there are more that are left out
 */
public record Contents(int shown, int hidden, boolean others) {

    /** Nothing. */
    public static final Contents NONE = new Contents(0, 0, false);

    /** {@return whether it has something inside that can be hidden or shown} */
    public boolean foldable() {
        return shown > 0 || hidden > 0;
    }

    /** {@return whether it hides what is inside} */
    public boolean collapsed() {
        return hidden > 0;
    }

    /** {@return whether there is nothing inside} */
    public boolean isEmpty() {
        return shown == 0 && hidden == 0 && !others;
    }
}
