package org.deepworkbench.topology.core.internal.picture;

import java.util.List;
import org.deepworkbench.topology.core.internal.picture.Svg.Type;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.deepworkbench.topology.core.picture.NodeMeasures;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Anchor;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;

/** Draws one node: its card, and what stands on it. */
final class NodeDrawing {

    private static final int MARGIN = 10;
    private static final int TILE = 36;
    private static final int ICON = 24;
    private static final int TEXT_LEFT = MARGIN + TILE + 8;
    private static final int NAME_LINE = 25;
    private static final int TYPE_LINE = 41;
    private static final Type NAME = new Type(DiagramStyle.NAME_SIZE, DiagramStyle.TEXT).strong();
    private static final Type SMALL = new Type(DiagramStyle.SMALL_SIZE, DiagramStyle.FAINT);
    private static final Type IMAGE = new Type(DiagramStyle.IMAGE_SIZE, DiagramStyle.FAINT);

    private final Svg svg;
    private final Node node;
    private final Bounds card;

    private NodeDrawing(Svg svg, Node node, Bounds bounds) {
        this.svg = svg;
        this.node = node;
        this.card = new Bounds(bounds.x() + NodeMeasures.ANCHOR, bounds.y(), bounds.width() - 2 * NodeMeasures.ANCHOR,
                bounds.height());
    }

    /** Draws a node that holds no others. */
    static void leaf(Svg svg, Node node, Bounds bounds) {
        NodeDrawing drawing = new NodeDrawing(svg, node, bounds);
        drawing.open();
        drawing.card();
        drawing.outline();
        drawing.content();
        svg.close();
    }

    /** Draws the card of a node that holds others. */
    static void holder(Svg svg, Node node, Bounds bounds) {
        NodeDrawing drawing = new NodeDrawing(svg, node, bounds);
        drawing.open();
        drawing.card();
        drawing.inside();
        drawing.outline();
        svg.close();
    }

    /** Draws what stands on the card of a node that holds others, hiding lines that pass behind. */
    static void onHolder(Svg svg, Node node, Bounds bounds) {
        NodeDrawing drawing = new NodeDrawing(svg, node, bounds);
        drawing.open();
        svg.rectangle(drawing.card.x() + 1, bounds.y() + 1, drawing.card.width() - 2,
                NodeMeasures.ownHeight(node) - 1, DiagramStyle.CARD_RADIUS, DiagramStyle.CARD);
        drawing.content();
        svg.close();
    }

    private void open() {
        svg.open(node.name() + (node.type().isEmpty() ? "" : " · " + node.type()));
    }

    private void card() {
        svg.rectangle(card.x(), card.y() + 1, card.width(), card.height() + 1, DiagramStyle.CARD_RADIUS,
                DiagramStyle.RULE);
        svg.rectangle(card.x(), card.y(), card.width(), card.height(), DiagramStyle.CARD_RADIUS, DiagramStyle.CARD);
    }

    private void inside() {
        int inset = NodeMeasures.PADDING / 2;
        int top = NodeMeasures.ownHeight(node);
        svg.rectangle(card.x() + inset, card.y() + top, card.width() - 2 * inset, card.height() - top - inset,
                DiagramStyle.CARD_RADIUS, DiagramStyle.INSIDE);
    }

    private void outline() {
        svg.outline(card.x(), card.y(), card.width(), card.height(), DiagramStyle.CARD_RADIUS, DiagramStyle.BORDER);
    }

    private void content() {
        header();
        image();
        anchors(node.capabilities(), true);
        anchors(node.requirements(), false);
    }

    private void header() {
        svg.rectangle(card.x() + MARGIN, card.y() + MARGIN, TILE, TILE, DiagramStyle.CARD_RADIUS,
                DiagramStyle.tint(node.icon()));
        double inTile = MARGIN + (TILE - ICON) / 2.0;
        svg.symbol(Icons.id(node.icon()), card.x() + inTile, card.y() + inTile, ICON);
        int room = card.width() - TEXT_LEFT - MARGIN;
        svg.text(Words.fit(node.name(), NAME.size(), true, room), card.x() + TEXT_LEFT, card.y() + NAME_LINE, NAME);
        svg.text(Words.fit(node.shortType(), SMALL.size(), false, room), card.x() + TEXT_LEFT, card.y() + TYPE_LINE,
                SMALL);
        if (NodeMeasures.rowsBottom(node) > NodeMeasures.HEADER) {
            rule(NodeMeasures.HEADER);
        }
    }

    private void image() {
        node.image().ifPresent(image -> {
            int top = NodeMeasures.rowsBottom(node);
            rule(top);
            svg.text(Words.fitImage(image, IMAGE.size(), card.width() - 2 * MARGIN), card.x() + MARGIN,
                    card.y() + top + NodeMeasures.ROW / 2 + 5, IMAGE);
        });
    }

    private void rule(int y) {
        svg.rectangle(card.x() + 1, card.y() + y, card.width() - 2, 1, 0, DiagramStyle.RULE);
    }

    private void anchors(List<Anchor> anchors, boolean left) {
        int row = 0;
        for (Anchor anchor : anchors) {
            if (anchor.named()) {
                label(anchor, row, left);
                row++;
            }
            int y = card.y() + NodeMeasures.anchorY(anchors, anchor.name()).orElseThrow();
            circle(anchor, left ? card.x() : card.x() + card.width(), y);
        }
    }

    private void label(Anchor anchor, int row, boolean left) {
        Type type = new Type(SMALL.size(), isOpen(anchor) ? DiagramStyle.TEXT : DiagramStyle.FAINT);
        String text = Words.fit(anchor.name(), type.size(), false, card.width() / 2.0 - 1.5 * MARGIN);
        double y = card.y() + NodeMeasures.rowMiddle(row) + 4;
        svg.text(text, left ? card.x() + MARGIN : card.x() + card.width() - MARGIN, y, left ? type : type.end());
    }

    /** An anchor that every node has is only drawn where something is connected to it. */
    private void circle(Anchor anchor, int x, int y) {
        if (anchor.named() || anchor.connected()) {
            int colour = isOpen(anchor) ? DiagramStyle.ACCENT : DiagramStyle.WIRE;
            svg.circle(x, y, NodeMeasures.ANCHOR - 1, anchor.connected() ? colour : DiagramStyle.CARD, colour);
        }
    }

    private static boolean isOpen(Anchor anchor) {
        return anchor.required() && !anchor.connected();
    }
}
