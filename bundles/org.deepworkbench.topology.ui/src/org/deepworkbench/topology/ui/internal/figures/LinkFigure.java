package org.deepworkbench.topology.ui.internal.figures;

import org.deepworkbench.topology.ui.internal.look.Look;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;

/** A line between two nodes, with rounded corners and a small arrow at the end that is required. */
public final class LinkFigure extends PolylineConnection {

    private static final int CORNER = 8;
    /** Lines of one point run through the middle of their pixels. */
    private static final float MIDDLE = 0.5f;

    private final Look look;

    /** Creates a line in the colours of {@code look}. */
    public LinkFigure(Look look) {
        this.look = look;
        PolygonDecoration arrow = new PolygonDecoration();
        arrow.setScale(6, 3.5);
        setTargetDecoration(arrow);
        setSelected(false);
    }

    /** Shows the line as selected or not. */
    public void setSelected(boolean selected) {
        setForegroundColor(selected ? look.accent() : look.wire());
        setLineWidth(selected ? 2 : 1);
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        Path path = rounded(getPoints());
        graphics.drawPath(path);
        path.dispose();
    }

    private static Path rounded(PointList points) {
        Path path = new Path(Display.getCurrent());
        Point first = points.getFirstPoint();
        path.moveTo(first.x + MIDDLE, first.y + MIDDLE);
        for (int i = 1; i < points.size() - 1; i++) {
            corner(path, points.getPoint(i - 1), points.getPoint(i), points.getPoint(i + 1));
        }
        Point last = points.getLastPoint();
        path.lineTo(last.x + MIDDLE, last.y + MIDDLE);
        return path;
    }

    private static void corner(Path path, Point before, Point at, Point after) {
        Point enter = towards(at, before);
        Point leave = towards(at, after);
        path.lineTo(enter.x + MIDDLE, enter.y + MIDDLE);
        path.quadTo(at.x + MIDDLE, at.y + MIDDLE, leave.x + MIDDLE, leave.y + MIDDLE);
    }

    /** The point on the way from {@code from} to {@code to} where a rounded corner at {@code from} ends. */
    private static Point towards(Point from, Point to) {
        int distance = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
        int step = Math.min(CORNER, distance / 2);
        return distance == 0 ? from
                : new Point(from.x + (to.x - from.x) * step / distance, from.y + (to.y - from.y) * step / distance);
    }
}
