package org.deepworkbench.topology.ui.internal.figures;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/** Puts a label above the middle of the longest stretch of a line, level ones first. */
final class MiddleLocator implements Locator {

    /** An upright stretch must be so many times as long as a level one to be chosen. */
    private static final int UPRIGHT = 4;
    private static final int ABOVE = 3;

    private final Connection connection;

    MiddleLocator(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void relocate(IFigure label) {
        Dimension size = label.getPreferredSize();
        Point middle = middle(connection.getPoints());
        label.setBounds(new Rectangle(middle.x - size.width / 2, middle.y - size.height - ABOVE, size.width, size.height));
    }

    /** {@return the middle of the stretch that has most room} */
    static Point middle(PointList points) {
        Point best = points.getFirstPoint();
        int most = -1;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.getPoint(i - 1);
            Point to = points.getPoint(i);
            int room = Math.max(Math.abs(to.x - from.x) * UPRIGHT, Math.abs(to.y - from.y));
            if (room > most) {
                most = room;
                best = new Point((from.x + to.x) / 2, (from.y + to.y) / 2);
            }
        }
        return best;
    }
}
