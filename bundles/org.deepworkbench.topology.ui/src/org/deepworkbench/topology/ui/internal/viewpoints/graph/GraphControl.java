package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import org.deepworkbench.topology.ui.internal.figures.NodeStyle;
import org.deepworkbench.topology.ui.internal.viewpoints.Zoomable;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The canvas that a graph is looked at on: it can be scrolled, enlarged and walked through by keys. */
final class GraphControl implements Zoomable {

    private static final double STEP = 1.25;
    private static final double LEAST = 0.05;
    private static final double MOST = 4;
    /** Below this zoom words are hard to read. */
    private static final double READABLE = 0.75;

    private final FigureCanvas canvas;
    private final GraphFigure figure;
    private IntConsumer hovered = vertex -> { };
    private IntConsumer chosen = vertex -> { };
    private DoubleConsumer zoomed = factor -> { };
    private int over = -1;
    private boolean fitted = true;

    GraphControl(Composite parent, NodeStyle style, KindLook kinds) {
        canvas = new FigureCanvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(style.look().canvas());
        figure = new GraphFigure(style, kinds);
        canvas.setContents(figure);
        canvas.addListener(SWT.MouseMove, event -> hover(at(event)));
        canvas.addListener(SWT.MouseExit, event -> hover(OptionalInt.empty()));
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseWheel, this::turnWheel);
        canvas.addListener(SWT.Resize, event -> fitAgain());
    }

    /** Is told which vertex is under the mouse from now on; -1 for none. */
    void whenHovered(IntConsumer listener) {
        hovered = listener;
    }

    /** Is told which vertex is clicked from now on; -1 for none. */
    void whenChosen(IntConsumer listener) {
        chosen = listener;
    }

    FigureCanvas control() {
        return canvas;
    }

    GraphFigure figure() {
        return figure;
    }

    void show(DrawnGraph graph) {
        figure.show(graph);
        over = -1;
        fitAgain();
    }

    private OptionalInt at(Event event) {
        Point scrolled = canvas.getViewport().getViewLocation();
        Point place = figure.inGraph(new Point(event.x + scrolled.x, event.y + scrolled.y));
        return figure.drawn().at(place.x, place.y);
    }

    private void hover(OptionalInt vertex) {
        if (vertex.orElse(-1) != over) {
            over = vertex.orElse(-1);
            hovered.accept(over);
        }
    }

    private void press(Event event) {
        canvas.setFocus();
        if (event.button == 1) {
            chosen.accept(at(event).orElse(-1));
        }
    }

    private void turnWheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            zoom(event.count > 0 ? STEP : 1 / STEP);
        }
    }

    private void zoom(double factor) {
        fitted = false;
        Point middle = figure.inGraph(seen().getCenter());
        setZoom(Math.max(LEAST, Math.min(MOST, figure.zoom() * factor)));
        canvas.getViewport().validate();
        Rectangle seen = seen();
        scrollTo((int) (middle.x * figure.zoom()) - seen.width / 2, (int) (middle.y * figure.zoom()) - seen.height / 2);
    }

    private Rectangle seen() {
        return canvas.getViewport().getClientArea().getCopy();
    }

    private void scrollTo(int x, int y) {
        canvas.getViewport().setViewLocation(new Point(x, y));
    }

    /** Scrolls so that a vertex is seen. */
    void reveal(int vertex) {
        Rectangle box = figure.drawn().box(vertex).scale(figure.zoom());
        Rectangle seen = seen();
        if (!seen.contains(box)) {
            scrollTo(box.getCenter().x - seen.width / 2, box.getCenter().y - seen.height / 2);
        }
    }

    private void setZoom(double factor) {
        figure.setZoom(factor);
        zoomed.accept(factor);
    }

    @Override
    public double factor() {
        return figure.zoom();
    }

    @Override
    public void whenZoomed(DoubleConsumer listener) {
        zoomed = zoomed.andThen(listener);
    }

    @Override
    public void zoomIn() {
        zoom(STEP);
    }

    @Override
    public void zoomOut() {
        zoom(1 / STEP);
    }

    @Override
    public void actualSize() {
        zoom(1 / figure.zoom());
    }

    @Override
    public void fit() {
        fitted = false;
        fit(LEAST);
    }

    /** Until a person zooms, as much is shown as can be read. */
    private void fitAgain() {
        if (fitted) {
            fit(READABLE);
            canvas.getViewport().validate();
            if (!figure.drawn().graph().vertices().isEmpty()) {
                reveal(0);
            }
        }
    }

    private void fit(double least) {
        org.eclipse.swt.graphics.Rectangle area = canvas.getClientArea();
        if (area.width > 0 && area.height > 0) {
            double fitting = Math.min((double) area.width / figure.drawn().places().width(),
                    (double) area.height / figure.drawn().places().height());
            setZoom(Math.max(least, Math.min(1, fitting)));
        }
    }
}
