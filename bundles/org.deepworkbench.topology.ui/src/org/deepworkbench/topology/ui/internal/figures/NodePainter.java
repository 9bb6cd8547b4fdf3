package org.deepworkbench.topology.ui.internal.figures;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.overlay.NodeOverlay;
import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.deepworkbench.topology.core.picture.NodeMeasures;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Anchor;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.look.Look;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** Paints one node once. */
final class NodePainter {

    private static final int MARKER = 70;
    private static final int ROUND = 2 * DiagramStyle.CARD_RADIUS;
    private static final int TILE = 36;
    private static final int MARGIN = 10;
    private static final int TINT = 90;

    private final Graphics graphics;
    private final NodeStyle style;
    private final Look look;
    private final Node node;
    private final NodeState state;
    private final Rectangle bounds;
    private final Rectangle card;
    private final boolean found;

    NodePainter(Graphics graphics, NodeStyle style, Node node, NodeState state, Rectangle bounds) {
        this.graphics = graphics;
        this.style = style;
        this.look = style.look();
        this.node = node;
        this.state = state;
        this.bounds = bounds;
        this.card = NodeGeometry.card(bounds);
        this.found = style.accents().isFound(node.name());
    }

    /** @param overlay what is live about the node */
    void paint(Optional<NodeOverlay> overlay) {
        graphics.pushState();
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        graphics.setAlpha(state.dimmed() ? look.faded() : 255);
        card();
        if (found) {
            marker();
        }
        header(overlay);
        node.image().ifPresent(this::image);
        if (node.container()) {
            inside();
        }
        anchors(node.capabilities(), true);
        anchors(node.requirements(), false);
        graphics.popState();
    }

    /** Marks the header as with a pen. */
    private void marker() {
        Rectangle header = card.getCopy().shrink(2, 2);
        header.height = NodeMeasures.HEADER - 3;
        graphics.setAlpha(state.dimmed() ? look.faded() / 3 : MARKER);
        graphics.setBackgroundColor(look.found());
        graphics.fillRoundRectangle(header, ROUND, ROUND);
        graphics.setAlpha(state.dimmed() ? look.faded() : 255);
    }

    private void card() {
        graphics.setBackgroundColor(look.card());
        graphics.fillRoundRectangle(card, ROUND, ROUND);
        boolean marked = state.selected() || state.dropHere();
        Optional<Color> tint = style.accents().colour(node.name());
        boolean thick = marked || found || tint.isPresent();
        graphics.setForegroundColor(state.dropHere() ? look.legal()
                : state.selected() ? look.accent() : found ? look.found() : tint.orElse(look.border()));
        graphics.setLineWidth(thick ? 2 : 1);
        graphics.drawRoundRectangle(thick ? card.getCopy().shrink(1, 1) : card, ROUND, ROUND);
        graphics.setLineWidth(1);
    }

    private void header(Optional<NodeOverlay> overlay) {
        Rectangle tile = new Rectangle(card.x + MARGIN, card.y + MARGIN, TILE, TILE);
        graphics.setBackgroundColor(look.tint(node.icon()));
        graphics.fillRoundRectangle(tile, 8, 8);
        style.accents().colour(node.name()).ifPresent(tint -> tint(tint, tile));
        style.icons().draw(graphics, style.accents().icon(node.name()).orElse(node.icon().symbol()),
                tile.getCopy().shrink(6, 6));
        Rectangle name = NodeGeometry.name(bounds);
        if (state.badge().isEmpty()) {
            name.width = card.right() - MARGIN - name.x;
        }
        text(node.name(), style.fonts().name(), look.text(), name);
        Rectangle type = NodeGeometry.secondLine(bounds, state.contents(), style.fonts().small());
        if (state.contents().foldable()) {
            fold();
        }
        if (overlay.isPresent()) {
            live(overlay.get(), LiveMark.of(overlay.get(), type, style.fonts().small()));
        } else {
            text(node.shortType(), style.fonts().small(), look.faint(), type);
        }
        if (NodeMeasures.rows(node) > 0) {
            rule(NodeMeasures.HEADER);
        }
    }

    /** A thin layer of a colour, through which the icon is still seen well. */
    private void tint(Color colour, Rectangle tile) {
        graphics.setAlpha(state.dimmed() ? look.faded() / 3 : TINT);
        graphics.setBackgroundColor(colour);
        graphics.fillRoundRectangle(tile, 8, 8);
        graphics.setAlpha(state.dimmed() ? look.faded() : 255);
    }

    /** Draws the triangle of a container and how many nodes it hides. */
    private void fold() {
        Rectangle place = NodeGeometry.triangle(bounds);
        Point middle = place.getCenter();
        boolean closed = state.contents().collapsed();
        PointList corners = new PointList();
        corners.addPoint(middle.x - (closed ? 3 : 5), middle.y - (closed ? 5 : 3));
        corners.addPoint(middle.x + (closed ? 4 : 5), middle.y - (closed ? 0 : 3));
        corners.addPoint(middle.x - (closed ? 3 : 0), middle.y + (closed ? 5 : 4));
        graphics.setBackgroundColor(look.faint());
        graphics.fillPolygon(corners);
        if (closed) {
            count(place);
        }
    }

    private void count(Rectangle triangle) {
        String count = NLS.bind(Texts.Fold_inside, state.contents().hidden());
        int width = NodeGeometry.hiddenWidth(state.contents(), style.fonts().small());
        Rectangle pill = new Rectangle(triangle.x - width - 2, triangle.y + 1, width, triangle.height - 2);
        graphics.setBackgroundColor(look.inside());
        graphics.fillRoundRectangle(pill, pill.height, pill.height);
        graphics.setForegroundColor(look.border());
        graphics.drawRoundRectangle(pill.getCopy().resize(-1, -1), pill.height, pill.height);
        text(count, style.fonts().small(), look.text(), pill.getCopy().shrink(7, 0));
    }

    /** Draws what is live: how it is doing at the right end, and where it answers in place of the type. */
    private void live(NodeOverlay overlay, LiveMark mark) {
        Font font = style.fonts().small();
        Rectangle pill = mark.pill();
        Color colour = look.state(overlay.state());
        graphics.setForegroundColor(colour);
        graphics.setBackgroundColor(look.card());
        graphics.fillRoundRectangle(pill, pill.height, pill.height);
        graphics.drawRoundRectangle(pill.getCopy().resize(-1, -1), pill.height, pill.height);
        graphics.setBackgroundColor(colour);
        LiveMark.sign(graphics, overlay.state(), pill.x + 6, pill.getCenter().y - LiveMark.SIGN / 2, LiveMark.SIGN);
        text(mark.words(), font, look.text(),
                new Rectangle(pill.x + LiveMark.SIGN + 10, pill.y, pill.width, pill.height));
        text(mark.address().orElse(node.shortType()), font, mark.address().isPresent() ? look.accent() : look.faint(),
                mark.rest());
    }

    private void rule(int below) {
        graphics.setForegroundColor(look.rule());
        graphics.drawLine(card.x + 1, card.y + below, card.right() - 1, card.y + below);
    }

    private void image(String image) {
        int top = NodeMeasures.rowsBottom(node);
        rule(top);
        text(image, style.fonts().tiny(), look.faint(),
                new Rectangle(card.x + MARGIN, card.y + top + 2, card.width - 2 * MARGIN, NodeMeasures.ROW));
    }

    private void inside() {
        Rectangle area = NodeGeometry.inside(node, bounds);
        graphics.setBackgroundColor(look.inside());
        graphics.fillRoundRectangle(area, ROUND, ROUND);
        if (state.contents().isEmpty()) {
            Font font = style.fonts().small();
            int width = Measured.width(Messages.Canvas_dropInside, font);
            Rectangle place = new Rectangle(area.getCenter().x - width / 2, area.getCenter().y - 10,
                    Math.min(width + 4, area.width), 20);
            text(Messages.Canvas_dropInside, font, look.faint(), place);
        }
    }

    private void anchors(List<Anchor> anchors, boolean left) {
        int row = 0;
        for (Anchor anchor : anchors) {
            if (anchor.named()) {
                label(anchor, row, left);
                row++;
            }
            Optional<Point> middle = left ? NodeGeometry.capability(node, bounds, anchor.name())
                    : NodeGeometry.requirement(node, bounds, anchor.name());
            middle.ifPresent(place -> circle(anchor, place, (left ? state.legal() : state.wanting()).contains(anchor.name())));
        }
    }

    private void label(Anchor anchor, int row, boolean left) {
        Font font = style.fonts().small();
        int half = card.width / 2 - MARGIN;
        int width = Math.min(Measured.width(anchor.name(), font) + 2, half);
        int x = left ? card.x + MARGIN : card.right() - MARGIN - width;
        boolean open = anchor.required() && !anchor.connected();
        text(anchor.name(), font, open ? look.text() : look.faint(),
                new Rectangle(x, bounds.y + NodeMeasures.rowMiddle(row) - NodeMeasures.ROW / 2, width + 4,
                        NodeMeasures.ROW));
    }

    private void circle(Anchor anchor, Point middle, boolean lit) {
        int radius = anchor.named() || lit ? NodeMeasures.ANCHOR - (lit ? 0 : 1) : NodeMeasures.ANCHOR - 2;
        Rectangle circle = new Rectangle(middle.x - radius, middle.y - radius, 2 * radius, 2 * radius);
        Color line = lit ? look.legal() : anchor.required() && !anchor.connected() ? look.accent() : look.wire();
        graphics.setBackgroundColor(lit || anchor.connected() ? line : look.card());
        graphics.fillOval(circle);
        graphics.setForegroundColor(line);
        graphics.drawOval(circle);
    }

    private void text(String text, Font font, Color colour, Rectangle area) {
        graphics.setFont(font);
        graphics.setForegroundColor(colour);
        String shown = Shortened.toFit(text, font, area.width);
        int height = Measured.height(font);
        graphics.drawString(shown, area.x, area.y + (area.height - height) / 2);
    }
}
