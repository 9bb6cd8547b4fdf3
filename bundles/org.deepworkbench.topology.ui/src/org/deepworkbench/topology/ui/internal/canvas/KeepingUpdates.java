package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.draw2d.DeferredUpdateManager;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.NativeGraphicsSource;
import org.eclipse.draw2d.geometry.Rectangle;

/** Collects what is to be drawn anew, as is usual, and tells the layers that keep a picture of themselves. */
final class KeepingUpdates extends DeferredUpdateManager {

    private final KeptLayers layers;

    KeepingUpdates(FigureCanvas canvas, KeptLayers layers) {
        super(new NativeGraphicsSource(canvas));
        this.layers = layers;
    }

    @Override
    public synchronized void addDirtyRegion(IFigure figure, int x, int y, int width, int height) {
        layers.outdate(figure, new Rectangle(x, y, width, height));
        super.addDirtyRegion(figure, x, y, width, height);
    }
}
