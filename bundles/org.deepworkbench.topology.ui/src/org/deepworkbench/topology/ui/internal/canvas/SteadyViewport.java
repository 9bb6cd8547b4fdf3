package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Stays where it is while the diagram grows and shrinks: what is seen belongs to what can be scrolled to, even where
 * nothing is drawn any more.
 */
final class SteadyViewport extends FreeformViewport {

    @Override
    protected void readjustScrollBars() {
        if (getContents() instanceof FreeformFigure contents) {
            Rectangle seen = getClientArea();
            Rectangle all = contents.getFreeformExtent().getCopy().union(seen)
                    .union(0, 0, seen.width, seen.height);
            contents.setFreeformBounds(all);
            getVerticalRangeModel().setAll(all.y, seen.height, all.bottom());
            getHorizontalRangeModel().setAll(all.x, seen.width, all.right());
        }
    }
}
