package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Edge;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Link;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Vertex;
import org.deepworkbench.topology.ui.internal.figures.NodeStyle;
import org.deepworkbench.topology.ui.internal.figures.Shortened;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** Paints the parts of a graph once. */
final class GraphPainter {

    private static final int ROUND = 2 * DiagramStyle.CARD_RADIUS;
    private static final int STRIPE = 4;
    private static final int ICON = 16;
    private static final int GAP = 8;
    /** What a card has besides its words, across. */
    static final int AROUND_WORDS = STRIPE + GAP + ICON + GAP + GAP;
    private static final int OPAQUE = 255;

    private final Graphics graphics;
    private final NodeStyle style;
    private final KindLook kinds;
    private final DrawnGraph drawn;
    private final Marks marks;

    GraphPainter(Graphics graphics, NodeStyle style, KindLook kinds, DrawnGraph drawn, Marks marks) {
        this.graphics = graphics;
        this.style = style;
        this.kinds = kinds;
        this.drawn = drawn;
        this.marks = marks;
    }

    void edge(int index) {
        Edge edge = drawn.graph().edges().get(index);
        boolean dimmed = marks.dims(edge.source()) || marks.dims(edge.target());
        boolean marked = !dimmed && !marks.reached().isEmpty();
        Color colour = kinds.line(edge, marked ? style.look().accent() : style.look().wire());
        graphics.setAlpha(dimmed ? style.look().faded() : OPAQUE);
        graphics.setForegroundColor(colour);
        graphics.setBackgroundColor(colour);
        graphics.setLineWidth(edge.circular() || marked ? 2 : 1);
        boolean dashed = edge.link() == Link.EFFECT || edge.link() == Link.FAILURE;
        graphics.setLineStyle(dashed ? Graphics.LINE_DASH : Graphics.LINE_SOLID);
        graphics.drawPolyline(drawn.edges().get(index).line());
        graphics.setLineStyle(Graphics.LINE_SOLID);
        graphics.fillPolygon(drawn.edges().get(index).head());
    }

    void vertex(int index) {
        Vertex vertex = drawn.graph().vertices().get(index);
        Rectangle box = drawn.box(index);
        boolean selected = marks.selected().contains(index);
        graphics.setAlpha(OPAQUE);
        graphics.setBackgroundColor(style.look().card());
        graphics.fillRoundRectangle(box, ROUND, ROUND);
        graphics.setAlpha(marks.dims(index) ? style.look().faded() : OPAQUE);
        stripe(vertex, box);
        graphics.setForegroundColor(selected ? style.look().accent() : style.look().border());
        graphics.setLineWidth(selected ? 2 : 1);
        graphics.drawRoundRectangle(new Rectangle(box.x, box.y, box.width - 1, box.height - 1), ROUND, ROUND);
        words(vertex, new Rectangle(box.x + STRIPE, box.y, box.width - STRIPE, box.height));
    }

    private void stripe(Vertex vertex, Rectangle box) {
        graphics.pushState();
        graphics.clipRect(new Rectangle(box.x, box.y, STRIPE, box.height));
        graphics.setBackgroundColor(kinds.stripe(vertex.kind()));
        graphics.fillRoundRectangle(box, ROUND, ROUND);
        graphics.popState();
    }

    private void words(Vertex vertex, Rectangle card) {
        style.icons().draw(graphics, kinds.icon(vertex),
                new Rectangle(card.x + GAP, card.y + (card.height - ICON) / 2, ICON, ICON));
        int left = card.x + GAP + ICON + GAP;
        int width = card.right() - GAP - left;
        int half = card.height / 2;
        boolean alone = vertex.detail().isEmpty();
        text(vertex.title(), style.fonts().name(), style.look().text(),
                new Rectangle(left, card.y + (alone ? half / 2 : 3), width, half));
        if (!alone) {
            text(vertex.detail(), style.fonts().small(), style.look().faint(),
                    new Rectangle(left, card.y + half - 2, width, half));
        }
    }

    private void text(String text, Font font, Color colour, Rectangle area) {
        graphics.setFont(font);
        graphics.setForegroundColor(colour);
        int height = FigureUtilities.getFontMetrics(font).getHeight();
        graphics.drawString(Shortened.toFit(text, font, area.width), area.x, area.y + (area.height - height) / 2);
    }
}
