package org.deepworkbench.topology.core.picture;

import java.util.List;
import java.util.OptionalInt;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Anchor;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;

/**
 * The measures of a node, in pixels at 100 %. They depend on what a node has, never on how long its texts are. From top
 * to bottom a node is its header, its rows of anchors (capabilities left, requirements right), its image, and the area
 * where the nodes inside it are drawn. Its bounds reach {@link #ANCHOR} beyond its card at the left and the right,
 * where the anchors are.
 */
public final class NodeMeasures {

    /** Width of a node that holds no others. */
    public static final int WIDTH = 240;
    /** Height of the part with icon, name and type. */
    public static final int HEADER = 56;
    /** Height of a row of anchors, and of the image's name. */
    public static final int ROW = 20;
    /** Space above the first and below the last row of anchors. */
    public static final int AROUND_ROWS = 4;
    /** Space between a container's edge and the nodes inside. */
    public static final int PADDING = 18;
    /** Least height of the area of a container where nodes are drawn. */
    public static final int MINIMUM_INSIDE = 64;
    /** Radius of an anchor. */
    public static final int ANCHOR = 5;

    private NodeMeasures() {
    }

    /** {@return the height of all but the nodes inside} */
    public static int ownHeight(Node node) {
        return rowsBottom(node) + (node.image().isPresent() ? ROW + AROUND_ROWS : 0);
    }

    /** {@return the height of header and rows of anchors} */
    public static int rowsBottom(Node node) {
        int rows = rows(node);
        return HEADER + (rows == 0 ? 0 : rows * ROW + 2 * AROUND_ROWS);
    }

    /** {@return the number of rows of anchors} */
    public static int rows(Node node) {
        return (int) Math.max(node.capabilities().stream().filter(Anchor::named).count(),
                node.requirements().stream().filter(Anchor::named).count());
    }

    /** {@return the least x that a node inside a container may have} */
    public static int firstX() {
        return PADDING;
    }

    /** {@return the least y that a node inside the container may have} */
    public static int firstY(Node container) {
        return ownHeight(container) + PADDING / 2;
    }

    /**
     * {@return the width of a node}
     *
     * @param node  the node
     * @param reach how far to the right the nodes inside it reach, from its left edge; 0 for none
     */
    public static int width(Node node, int reach) {
        return node.container() ? Math.max(WIDTH + 2 * PADDING, reach + PADDING) : WIDTH;
    }

    /**
     * {@return the height of a node}
     *
     * @param node  the node
     * @param reach how far down the nodes inside it reach, from its upper edge; 0 for none
     */
    public static int height(Node node, int reach) {
        int own = ownHeight(node);
        return node.container() ? Math.max(own + MINIMUM_INSIDE, reach) + PADDING : own;
    }

    /** {@return the middle of an anchor's circle, from the upper edge; nothing where the node has no such anchor} */
    public static OptionalInt anchorY(List<Anchor> anchors, String name) {
        int row = 0;
        for (Anchor anchor : anchors) {
            if (anchor.name().equals(name)) {
                return OptionalInt.of(anchor.named() ? rowMiddle(row) : HEADER / 2);
            }
            row += anchor.named() ? 1 : 0;
        }
        return OptionalInt.empty();
    }

    /** {@return the middle of a row of anchors, counted from 0, from the upper edge} */
    public static int rowMiddle(int row) {
        return HEADER + AROUND_ROWS + row * ROW + ROW / 2;
    }
}
