package org.deepworkbench.topology.ui.internal.canvas;

import java.util.function.BiConsumer;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.look.Look;
import org.deepworkbench.ui.Accessibility;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * A small picture of the whole diagram with a frame around what is on the screen; dragging moves the frame. It draws
 * nodes as plain boxes, so that it stays cheap however large the diagram is.
 */
final class Overview {

    static final Point SIZE = new Point(196, 132);
    private static final int MARGIN = 8;
    /** More lines would only blacken the picture. */
    private static final int MOST_LINES = 300;

    private final Canvas control;
    private final CanvasContext context;
    private final ZoomManager zoom;
    /** All but the frame as it was drawn last, and what of; null before. */
    private Image image;
    private Picture picture;
    private final BiConsumer<CanvasState, CanvasState> changed = (before, after) -> redraw();

    Overview(Composite parent, CanvasContext context, ZoomManager zoom) {
        this.context = context;
        this.zoom = zoom;
        control = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        control.setSize(SIZE);
        control.setToolTipText(Messages.Overview_toolTip);
        Accessibility.name(control, Messages.Overview_name);
        control.addPaintListener(event -> paint(event.gc));
        control.addMouseListener(MouseListener.mouseDownAdapter(this::moveTo));
        control.addMouseMoveListener(event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                moveTo(event);
            }
        });
    }

    /** Follows the canvas until the control is disposed. */
    void connect() {
        context.model().addListener(changed);
        zoom.getViewport().getHorizontalRangeModel().addPropertyChangeListener(event -> redraw());
        zoom.getViewport().getVerticalRangeModel().addPropertyChangeListener(event -> redraw());
        control.addDisposeListener(event -> {
            context.model().removeListener(changed);
            disposeImage();
        });
    }

    Canvas control() {
        return control;
    }

    private void redraw() {
        if (!control.isDisposed()) {
            control.redraw();
        }
    }

    private CanvasState state() {
        return context.model().state();
    }

    private Look look() {
        return context.style().look();
    }

    private void paint(GC gc) {
        Point size = control.getSize();
        Scale scale = scale();
        Picture wanted = new Picture(state(), scale, look(), size);
        if (!wanted.equals(picture)) {
            draw(wanted);
        }
        gc.drawImage(image, 0, 0);
        Rectangle frame = scale.toControl(seen()).intersect(new Rectangle(1, 1, size.x - 3, size.y - 3));
        gc.setForeground(look().accent());
        gc.drawRectangle(frame.x, frame.y, frame.width, frame.height);
        gc.setForeground(look().border());
        gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
    }

    /** Draws all but the frame, to be shown again and again while the canvas is scrolled. */
    private void draw(Picture wanted) {
        disposeImage();
        picture = wanted;
        image = new Image(control.getDisplay(), wanted.size().x, wanted.size().y);
        GC gc = new GC(image);
        gc.setAntialias(SWT.ON);
        gc.setBackground(look().card());
        gc.fillRectangle(0, 0, wanted.size().x, wanted.size().y);
        gc.setForeground(look().border());
        if (state().diagram().lines().size() <= MOST_LINES) {
            state().diagram().lines().forEach(link -> line(gc, wanted.scale(), link));
        }
        state().diagram().roots().forEach(name -> box(gc, wanted.scale(), name));
        gc.dispose();
    }

    private void disposeImage() {
        if (image != null) {
            image.dispose();
        }
    }

    private void box(GC gc, Scale scale, String name) {
        Node node = state().diagram().node(name).orElseThrow();
        Rectangle box = scale.toControl(state().placement().inDiagram(name).orElseThrow());
        gc.setBackground(look().fill(node.icon()));
        gc.fillRectangle(box.x, box.y, box.width, box.height);
        gc.setForeground(look().border());
        gc.drawRectangle(box.x, box.y, box.width, box.height);
        state().diagram().children(name).forEach(child -> box(gc, scale, child));
    }

    private void line(GC gc, Scale scale, Link link) {
        Rectangle from = scale.toControl(standIn(link.source()));
        Rectangle to = scale.toControl(standIn(link.target()));
        gc.drawLine(from.right(), from.getCenter().y, to.x, to.getCenter().y);
    }

    private Rectangle standIn(String node) {
        return state().diagram().standIn(node).flatMap(state().placement()::inDiagram).orElseThrow();
    }

    /** The part of the diagram that is on the screen. */
    private Rectangle seen() {
        Viewport viewport = zoom.getViewport();
        Rectangle seen = viewport.getClientArea().getCopy();
        return seen.scale(1 / zoom.getZoom());
    }

    private Scale scale() {
        Rectangle all = seen();
        state().diagram().roots().forEach(name -> all.union(state().placement().of(name).orElseThrow()));
        double factor = Math.min((SIZE.x - 2.0 * MARGIN) / all.width, (SIZE.y - 2.0 * MARGIN) / all.height);
        return new Scale(all.x - (SIZE.x / factor - all.width) / 2, all.y - (SIZE.y / factor - all.height) / 2, factor);
    }

    private void moveTo(MouseEvent event) {
        Scale scale = scale();
        Viewport viewport = zoom.getViewport();
        double x = scale.left() + event.x / scale.factor();
        double y = scale.top() + event.y / scale.factor();
        viewport.setViewLocation((int) (x * zoom.getZoom()) - viewport.getClientArea().width / 2,
                (int) (y * zoom.getZoom()) - viewport.getClientArea().height / 2);
    }

    /** What the picture depends on. */
    private record Picture(CanvasState state, Scale scale, Look look, Point size) {
    }

    /** Leads from the diagram to the control: which place is drawn at its upper left corner, and how large. */
    private record Scale(double left, double top, double factor) {

        Rectangle toControl(Rectangle rectangle) {
            return new Rectangle((int) ((rectangle.x - left) * factor), (int) ((rectangle.y - top) * factor),
                    Math.max(2, (int) (rectangle.width * factor)), Math.max(2, (int) (rectangle.height * factor)));
        }
    }
}
