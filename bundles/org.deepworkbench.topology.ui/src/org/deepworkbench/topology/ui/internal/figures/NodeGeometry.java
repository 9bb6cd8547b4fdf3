package org.deepworkbench.topology.ui.internal.figures;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.NodeMeasures;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Anchor;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Font;

/** What is where within the bounds of a node. */
public final class NodeGeometry {

    private static final int TEXT_LEFT = 54;
    private static final int BADGE = 30;
    private static final int NAME_TOP = 9;
    private static final int NAME_HEIGHT = 20;
    private static final int TRIANGLE = 20;
    private static final int MARGIN = 10;

    private NodeGeometry() {
    }

    /** {@return the part of a node's bounds that is drawn as a card} */
    static Rectangle card(Rectangle bounds) {
        return new Rectangle(bounds.x + NodeMeasures.ANCHOR, bounds.y, bounds.width - 2 * NodeMeasures.ANCHOR - 1,
                bounds.height - 1);
    }

    /** {@return where the mark of a pinned node is, over a corner of its icon} */
    static Rectangle pin(Rectangle bounds) {
        Rectangle card = card(bounds);
        return new Rectangle(card.x + 34, card.y + 34, 16, 16);
    }

    /** {@return the part of a container's bounds where nodes are drawn} */
    static Rectangle inside(Node container, Rectangle bounds) {
        int inset = NodeMeasures.PADDING / 2;
        int top = NodeMeasures.ownHeight(container);
        return new Rectangle(bounds.x + NodeMeasures.ANCHOR + inset, bounds.y + top,
                bounds.width - 2 * (NodeMeasures.ANCHOR + inset), bounds.height - top - inset);
    }

    /** {@return whether {@code place} is where nodes inside a container are drawn} */
    public static boolean isInside(Node node, Rectangle bounds, Point place) {
        return node.container() && inside(node, bounds).contains(place);
    }

    /** {@return the area of the name within the header} */
    public static Rectangle name(Rectangle bounds) {
        Rectangle card = card(bounds);
        return new Rectangle(card.x + TEXT_LEFT, card.y + NAME_TOP, card.width - TEXT_LEFT - BADGE,
                NAME_HEIGHT);
    }

    /** {@return the area of the sign that something is wrong} */
    public static Rectangle badge(Rectangle bounds) {
        Rectangle card = card(bounds);
        return new Rectangle(card.right() - BADGE + 2, card.y + NAME_TOP - 1, TRIANGLE, TRIANGLE);
    }

    /** {@return what is free of the line beneath the name, beside the triangle of a container and what it hides} */
    static Rectangle secondLine(Rectangle bounds, Contents contents, Font font) {
        Rectangle name = name(bounds);
        Rectangle line = name.getTranslated(0, name.height);
        line.width = card(bounds).right() - MARGIN - line.x;
        if (contents.foldable()) {
            line.width -= TRIANGLE + (contents.collapsed() ? hiddenWidth(contents, font) + MARGIN - 2 : 0);
        }
        return line;
    }

    /** {@return how wide the number of hidden nodes is drawn} */
    static int hiddenWidth(Contents contents, Font font) {
        return Measured.width(NLS.bind(Texts.Fold_inside, contents.hidden()), font) + 14;
    }

    /** {@return the area of the triangle that hides or shows what is inside a container} */
    public static Rectangle triangle(Rectangle bounds) {
        Rectangle card = card(bounds);
        return new Rectangle(card.right() - TRIANGLE - 6, card.y + NAME_TOP + NAME_HEIGHT, TRIANGLE, TRIANGLE);
    }

    /** {@return the middle of a capability's circle, at the left edge; nothing if the node has no such capability} */
    static Optional<Point> capability(Node node, Rectangle bounds, String name) {
        return height(node.capabilities(), name)
                .map(y -> new Point(bounds.x + NodeMeasures.ANCHOR, bounds.y + y));
    }

    /** {@return the middle of a requirement's circle, at the right edge; nothing if there is no such requirement} */
    static Optional<Point> requirement(Node node, Rectangle bounds, String name) {
        return height(node.requirements(), name)
                .map(y -> new Point(bounds.right() - NodeMeasures.ANCHOR - 1, bounds.y + y));
    }

    private static Optional<Integer> height(List<Anchor> anchors, String name) {
        return NodeMeasures.anchorY(anchors, name).stream().boxed().findFirst();
    }

    /** {@return the requirement whose row or circle in the right half is at {@code place}} */
    public static Optional<Anchor> requirementAt(Node node, Rectangle bounds, Point place) {
        return place.x < bounds.getCenter().x ? Optional.empty()
                : at(node.requirements(), bounds, place.y, bounds.right() - place.x);
    }

    /** {@return the capability whose row or circle in the left half is at {@code place}} */
    public static Optional<Anchor> capabilityAt(Node node, Rectangle bounds, Point place) {
        return place.x >= bounds.getCenter().x ? Optional.empty()
                : at(node.capabilities(), bounds, place.y, place.x - bounds.x);
    }

    private static Optional<Anchor> at(List<Anchor> anchors, Rectangle bounds, int y, int fromEdge) {
        return anchors.stream().filter(anchor -> anchor.named() || fromEdge <= 3 * NodeMeasures.ANCHOR)
                .filter(anchor -> height(anchors, anchor.name())
                        .filter(middle -> Math.abs(y - bounds.y - middle) <= NodeMeasures.ROW / 2).isPresent())
                .findFirst();
    }
}
