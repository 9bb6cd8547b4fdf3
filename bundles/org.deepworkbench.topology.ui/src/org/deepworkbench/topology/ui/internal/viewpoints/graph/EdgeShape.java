package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import java.util.List;
import org.deepworkbench.topology.core.viewpoint.graph.GraphPlaces.Spot;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * An edge as it is drawn: a smooth line with a head.
 *
 * @param line   its points
 * @param head   the three corners of its head
 * @param bounds all of it
 */
record EdgeShape(PointList line, PointList head, Rectangle bounds) {

    private static final int STEPS = 12;
    private static final int HEAD = 8;

    /** {@return the shape of an edge that goes through these points} */
    static EdgeShape through(List<Spot> route) {
        PointList line = new PointList();
        line.addPoint(point(route.get(0)));
        for (int i = 1; i < route.size(); i++) {
            bend(route.get(i - 1), route.get(i), line);
        }
        Spot end = route.get(route.size() - 1);
        int back = end.x() >= route.get(route.size() - 2).x() ? -HEAD : HEAD;
        PointList head = new PointList(3);
        head.addPoint(end.x(), end.y());
        head.addPoint(end.x() + back, end.y() - HEAD / 2);
        head.addPoint(end.x() + back, end.y() + HEAD / 2);
        return new EdgeShape(line, head, line.getBounds().getCopy().expand(HEAD, HEAD));
    }

    /** An S that leaves and arrives level; between points of one height a straight line. */
    private static void bend(Spot from, Spot to, PointList line) {
        for (int step = 1; from.y() != to.y() && step < STEPS; step++) {
            double t = (double) step / STEPS;
            double rise = t * t * (3 - 2 * t);
            double run = t + 0.3 * Math.sin(2 * Math.PI * t) / Math.PI;
            line.addPoint((int) Math.round(from.x() + (to.x() - from.x()) * run),
                    (int) Math.round(from.y() + (to.y() - from.y()) * rise));
        }
        line.addPoint(point(to));
    }

    private static Point point(Spot spot) {
        return new Point(spot.x(), spot.y());
    }
}
