package org.deepworkbench.topology.ui.internal.editor;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.deepworkbench.topology.ui.internal.canvas.CanvasControl;
import org.deepworkbench.topology.ui.internal.viewpoints.TopologyView;
import org.deepworkbench.topology.ui.internal.viewpoints.Zoomable;
import org.eclipse.swt.widgets.Control;

/**
 * The canvas as one of the views of a topology.
 *
 * @param canvas the canvas
 */
record DiagramView(CanvasControl canvas) implements TopologyView, Zoomable {

    @Override
    public Control control() {
        return canvas.control();
    }

    @Override
    public void setFocus() {
        canvas.viewer().getControl().setFocus();
    }

    @Override
    public void rename() {
        canvas.renameSelected();
    }

    @Override
    public Optional<Zoomable> zoom() {
        return Optional.of(this);
    }

    @Override
    public double factor() {
        return canvas.zoom().getZoom();
    }

    @Override
    public void whenZoomed(DoubleConsumer listener) {
        canvas.zoom().addZoomListener(listener::accept);
    }

    @Override
    public void zoomIn() {
        canvas.zoom().zoomIn();
    }

    @Override
    public void zoomOut() {
        canvas.zoom().zoomOut();
    }

    @Override
    public void actualSize() {
        canvas.zoom().setZoom(1);
    }

    @Override
    public void fit() {
        canvas.fit();
    }
}
