package org.deepworkbench.topology.core.picture;

/**
 * Where a node stands in the diagram, in pixels at 100 %.
 *
 * @param x      left edge, from the left edge of the host's figure, or of the diagram for a node without host
 * @param y      upper edge, likewise
 * @param width  width, 0 where nobody fixed one
 * @param height height, 0 where nobody fixed one
 */
public record Bounds(int x, int y, int width, int height) {

    /** {@return a place without a size of its own} */
    public static Bounds at(int x, int y) {
        return new Bounds(x, y, 0, 0);
    }
}
