package org.deepworkbench.topology.ui.internal.figures;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;

/**
 * A line with rounded corners, as far as it is seen: what lies outside is not drawn, since long lines with dashes take
 * long. Each straight piece begins its dashes anew, so that they look the same whatever part of the line is drawn.
 */
final class RoundedLine {

    private static final int CORNER = 8;
    /** Lines of one point run through the middle of their pixels. */
    private static final float MIDDLE = 0.5f;

    private final PointList points;
    private final Rectangle seen;
    private final int period;
    private final Path path = new Path(Display.getCurrent());

    private RoundedLine(PointList points, Rectangle seen, int period) {
        this.points = points;
        this.seen = seen;
        this.period = period;
    }

    /**
     * {@return the path, to be disposed of by the caller}
     *
     * @param points the ends and the corners of the line
     * @param seen   the area that is painted
     * @param period length after which the dashes repeat, at least 1
     */
    static Path path(PointList points, Rectangle seen, int period) {
        RoundedLine line = new RoundedLine(points, seen.getExpanded(2 * CORNER, 2 * CORNER), period);
        for (int i = 1; i < points.size(); i++) {
            line.piece(i);
        }
        return line.path;
    }

    /** The way to a point, and around the corner there. */
    private void piece(int index) {
        Point before = points.getPoint(index - 1);
        Point at = points.getPoint(index);
        boolean last = index == points.size() - 1;
        Point start = index == 1 ? before : towards(before, at);
        Point end = last ? at : towards(at, before);
        if (straight(start, end) && !last) {
            Point leave = towards(at, points.getPoint(index + 1));
            path.quadTo(at.x + MIDDLE, at.y + MIDDLE, leave.x + MIDDLE, leave.y + MIDDLE);
        }
    }

    /** Draws what is seen of a straight piece; tells whether that reaches its end. */
    private boolean straight(Point start, Point end) {
        boolean across = start.y == end.y;
        if (!across && start.x != end.x) {
            line(start, end);
            return true;
        }
        if (across ? start.y < seen.y || start.y > seen.bottom() : start.x < seen.x || start.x > seen.right()) {
            return false;
        }
        int length = Math.abs(end.x - start.x) + Math.abs(end.y - start.y);
        int way = across ? start.x : start.y;
        int sign = Integer.signum(across ? end.x - start.x : end.y - start.y);
        int low = across ? seen.x : seen.y;
        int high = across ? seen.right() : seen.bottom();
        int enter = Math.max(0, sign < 0 ? way - high : low - way) / period * period;
        int leave = Math.min(length, sign < 0 ? way - low : high - way);
        if (enter > length || leave < enter) {
            return false;
        }
        line(along(start, across, sign * enter), along(start, across, sign * leave));
        return leave == length;
    }

    private static Point along(Point start, boolean across, int way) {
        return across ? new Point(start.x + way, start.y) : new Point(start.x, start.y + way);
    }

    private void line(Point from, Point to) {
        path.moveTo(from.x + MIDDLE, from.y + MIDDLE);
        path.lineTo(to.x + MIDDLE, to.y + MIDDLE);
    }

    /** The point on the way from {@code from} to {@code to} where a rounded corner at {@code from} ends. */
    private static Point towards(Point from, Point to) {
        int distance = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
        int step = Math.min(CORNER, distance / 2);
        return distance == 0 ? from
                : new Point(from.x + (to.x - from.x) * step / distance, from.y + (to.y - from.y) * step / distance);
    }
}
