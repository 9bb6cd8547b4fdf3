package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import org.deepworkbench.topology.ui.internal.figures.NodeStyle;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** Draws a graph, and of it only what is seen. */
final class GraphFigure extends Figure {

    private final NodeStyle style;
    private final KindLook kinds;
    private DrawnGraph drawn = DrawnGraph.EMPTY;
    private Marks marks = Marks.NONE;
    private double zoom = 1;

    GraphFigure(NodeStyle style, KindLook kinds) {
        this.style = style;
        this.kinds = kinds;
        setOpaque(true);
        setBackgroundColor(style.look().canvas());
    }

    DrawnGraph drawn() {
        return drawn;
    }

    void show(DrawnGraph graph) {
        drawn = graph;
        marks = Marks.NONE;
        resize();
    }

    void mark(Marks changed) {
        if (!changed.equals(marks)) {
            marks = changed;
            repaint();
        }
    }

    double zoom() {
        return zoom;
    }

    void setZoom(double factor) {
        zoom = factor;
        style.icons().setZoom(factor);
        resize();
    }

    private void resize() {
        setPreferredSize(new Dimension((int) Math.ceil(drawn.places().width() * zoom),
                (int) Math.ceil(drawn.places().height() * zoom)));
        revalidate();
        repaint();
    }

    /** {@return the place in the graph that is drawn at a place of this figure} */
    Point inGraph(Point place) {
        return new Point((int) ((place.x - getBounds().x) / zoom), (int) ((place.y - getBounds().y) / zoom));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        super.paintFigure(graphics);
        graphics.pushState();
        graphics.translate(getBounds().x, getBounds().y);
        graphics.scale(zoom);
        graphics.setAntialias(SWT.ON);
        graphics.setTextAntialias(SWT.ON);
        Rectangle seen = graphics.getClip(new Rectangle());
        GraphPainter painter = new GraphPainter(graphics, style, kinds, drawn, marks);
        for (int edge = 0; edge < drawn.edges().size(); edge++) {
            if (drawn.edges().get(edge).bounds().intersects(seen)) {
                painter.edge(edge);
            }
        }
        for (int vertex = 0; vertex < drawn.graph().vertices().size(); vertex++) {
            if (drawn.box(vertex).intersects(seen)) {
                painter.vertex(vertex);
            }
        }
        graphics.popState();
    }
}
