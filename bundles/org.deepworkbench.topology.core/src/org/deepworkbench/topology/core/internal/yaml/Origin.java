package org.deepworkbench.topology.core.internal.yaml;

/**
 * Where a piece of a text begins that moves as one when the text before it changes. Pieces of a tree keep their places
 * relative to their origin, so that an edit moves thousands of them by moving a few origins. Belongs to one thread.
 */
final class Origin {

    private int offset;

    Origin(int offset) {
        this.offset = offset;
    }

    int offset() {
        return offset;
    }

    void moveBy(int characters) {
        offset += characters;
    }
}
