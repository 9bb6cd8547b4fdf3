package org.deepworkbench.topology.ui.internal.figures;

import java.util.Optional;
import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Leads a line from the right edge of its source to the left edge of its target with right angles only: as a person bent
 * it, else by itself. It looks at nothing but the two ends, so that its cost does not grow with the diagram.
 */
public final class OrthogonalRouter extends AbstractRouter {

    private static final int STUB = 20;

    private final boolean backwards;

    /** Leads lines from what requires to what is required. */
    public OrthogonalRouter() {
        this(false);
    }

    /** @param backwards whether lines begin at what is required, at its left edge */
    public OrthogonalRouter(boolean backwards) {
        this.backwards = backwards;
    }

    @Override
    public void route(Connection connection) {
        Point first = getStartPoint(connection);
        Point last = getEndPoint(connection);
        connection.translateToRelative(first);
        connection.translateToRelative(last);
        Point start = backwards ? last : first;
        Point end = backwards ? first : last;
        PointList points = bent(connection, start, end).orElseGet(() -> byItself(connection, start, end));
        if (backwards) {
            points.reverse();
        }
        connection.setPoints(points);
    }

    private static Optional<PointList> bent(Connection connection, Point start, Point end) {
        return connection instanceof LinkFigure line
                ? line.bends().between(start.x, start.y, end.x, end.y).map(PointList::new) : Optional.empty();
    }

    private PointList byItself(Connection connection, Point start, Point end) {
        return start.x + 2 * STUB <= end.x ? across(start, end)
                : around(start, end, detour(connection, start, end));
    }

    private static PointList across(Point start, Point end) {
        PointList points = new PointList(4);
        points.addPoint(start);
        if (start.y != end.y) {
            int middle = (start.x + end.x) / 2;
            points.addPoint(middle, start.y);
            points.addPoint(middle, end.y);
        }
        points.addPoint(end);
        return points;
    }

    private static PointList around(Point start, Point end, int y) {
        PointList points = new PointList(6);
        points.addPoint(start);
        points.addPoint(start.x + STUB, start.y);
        points.addPoint(start.x + STUB, y);
        points.addPoint(end.x - STUB, y);
        points.addPoint(end.x - STUB, end.y);
        points.addPoint(end);
        return points;
    }

    /** The height at which the line runs back: between the two nodes where there is room, else below both. */
    private int detour(Connection connection, Point start, Point end) {
        IFigure first = connection.getSourceAnchor().getOwner();
        IFigure last = connection.getTargetAnchor().getOwner();
        Rectangle source = bounds(connection, backwards ? last : first, start);
        Rectangle target = bounds(connection, backwards ? first : last, end);
        if (source.bottom() + STUB <= target.y) {
            return (source.bottom() + target.y) / 2;
        }
        if (target.bottom() + STUB <= source.y) {
            return (target.bottom() + source.y) / 2;
        }
        return Math.max(source.bottom(), target.bottom()) + STUB;
    }

    private static Rectangle bounds(Connection connection, IFigure owner, Point otherwise) {
        if (owner == null) {
            return new Rectangle(otherwise, otherwise);
        }
        Rectangle bounds = owner.getBounds().getCopy();
        owner.translateToAbsolute(bounds);
        connection.translateToRelative(bounds);
        return bounds;
    }
}
