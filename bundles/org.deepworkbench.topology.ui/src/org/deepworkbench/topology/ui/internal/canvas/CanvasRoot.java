package org.deepworkbench.topology.ui.internal.canvas;

import org.deepworkbench.topology.ui.internal.figures.NodeStyle;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;

/** The layers of the canvas: grid, nodes, lines, feedback. */
final class CanvasRoot extends ScalableFreeformRootEditPart {

    private static final double[] LEVELS = {0.02, 0.05, 0.1, 0.25, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4};

    private final DottedGrid grid;

    CanvasRoot(CanvasContext context) {
        NodeStyle style = context.style();
        grid = new DottedGrid(style.look(), style.fonts(), context.model()::state);
        getZoomManager().setZoomLevels(LEVELS);
        getZoomManager().addZoomListener(zoom -> {
            style.icons().setZoom(zoom);
            grid.setZoom(zoom);
        });
    }

    @Override
    protected IFigure createFigure() {
        Viewport steady = new SteadyViewport();
        steady.setContents(((Viewport) super.createFigure()).getContents());
        return steady;
    }

    /** Where no node is, the root is what the pointer meets. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return getContents().getDragTracker(request);
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        KeptLayers layers = new KeptLayers();
        FreeformLayer nodes = new FreeformLayer();
        layers.add(nodes, LayerConstants.PRIMARY_LAYER);
        layers.add(new LineLayer(nodes), LayerConstants.CONNECTION_LAYER);
        return layers;
    }

    private KeptLayers kept() {
        return (KeptLayers) getPrintableLayers();
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane layers = new SharpLayers(kept());
        layers.add(kept(), LayerConstants.PRINTABLE_LAYERS);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        layers.add(feedback, LayerConstants.SCALED_FEEDBACK_LAYER);
        return layers;
    }

    /** Becomes the root of a viewer that shows {@code canvas}, with the grid behind everything. */
    void show(GraphicalViewer viewer, FigureCanvas canvas) {
        kept().follow(canvas);
        viewer.setRootEditPart(this);
        kept().add(grid, LayerConstants.GRID_LAYER, 0);
    }

    /** {@return the part of the diagram that is seen} */
    Rectangle seen() {
        return getZoomManager().getViewport().getClientArea().getCopy().scale(1 / getZoomManager().getZoom());
    }

    /** Draws everything anew. */
    void redraw() {
        kept().repaint();
    }
}
