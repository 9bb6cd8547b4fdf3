package org.deepworkbench.topology.ui.internal.canvas;

import java.util.function.Consumer;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** Draws a frame to select what is in it; a double-click asks what to add there. */
final class EmptyPlaceTracker extends MarqueeDragTracker {

    private static final int LEFT = 1;

    private final Consumer<Point> doubleClicked;

    /** @param doubleClicked gets the place in the viewer */
    EmptyPlaceTracker(Consumer<Point> doubleClicked) {
        this.doubleClicked = doubleClicked;
    }

    @Override
    protected boolean handleDoubleClick(int button) {
        if (button == LEFT) {
            doubleClicked.accept(getLocation());
        }
        return true;
    }
}
