package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Stays where it is while the diagram grows and shrinks: what is seen belongs to what can be scrolled to, even where
 * nothing is drawn any more.
 */
final class SteadyViewport extends FreeformViewport {

    /**
     * Fills its parent. Where scroll bars lie over what they scroll, the canvas would make it smaller by them and its
     * layout as large as before, each time with all painted anew, for every step of a drag.
     */
    @Override
    public void setBounds(Rectangle bounds) {
        super.setBounds(getParent() == null ? bounds : getParent().getClientArea());
    }

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
