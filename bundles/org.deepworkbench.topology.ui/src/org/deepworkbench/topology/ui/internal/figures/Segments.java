package org.deepworkbench.topology.ui.internal.figures;

import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** Tells where a line with right angles is. */
final class Segments {

    /** How far an arrow or a thick line reaches beyond the line. */
    private static final int REACH = 8;

    private Segments() {
    }

    /** {@return whether a line, or what is drawn around it, touches an area} */
    static boolean touch(PointList points, Rectangle area) {
        int left = area.x - REACH;
        int top = area.y - REACH;
        int right = area.right() + REACH;
        int bottom = area.bottom() + REACH;
        int[] places = points.toIntArray();
        for (int i = 2; i < places.length; i += 2) {
            if (Math.min(places[i - 2], places[i]) <= right && Math.max(places[i - 2], places[i]) >= left
                    && Math.min(places[i - 1], places[i + 1]) <= bottom
                    && Math.max(places[i - 1], places[i + 1]) >= top) {
                return true;
            }
        }
        return false;
    }
}
