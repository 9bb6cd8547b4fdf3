package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.core.picture.Bends;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.deepworkbench.topology.core.picture.NodeMeasures;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;

/**
 * The way of a link with right angles only, from the right edge of the node that requires to the left edge of the one
 * that is required.
 *
 * @param points the corners, with start and end
 */
record Route(List<Point> points) {

    private static final int LANES = 5;
    private static final int LANE = 8;
    private static final int ARROW = 8;

    /**
     * {@return the way of a link}
     *
     * @param bends where a person wants it to turn
     * @param lane  any number; links of different lanes turn at different places
     */
    static Route of(Link link, Scene scene, Bends bends, int lane) {
        Node source = scene.node(link.source());
        Node target = scene.node(link.target());
        Bounds from = scene.bounds(link.source());
        Bounds to = scene.bounds(link.target());
        int out = NodeMeasures.anchorY(source.requirements(), link.requirement()).orElse(NodeMeasures.HEADER / 2);
        int in = link.capability().map(name -> NodeMeasures.anchorY(target.capabilities(), name)
                .orElse(NodeMeasures.HEADER / 2)).orElse(NodeMeasures.HEADER / 2);
        Point start = new Point(from.x() + from.width() - NodeMeasures.ANCHOR, from.y() + out);
        Point end = new Point(to.x() + (link.capability().isPresent() ? 0 : NodeMeasures.ANCHOR), to.y() + in);
        return bends.between(start.x(), start.y(), end.x(), end.y()).map(Route::through)
                .orElseGet(() -> byItself(start, end, from, to, lane));
    }

    private static Route through(int[] places) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            points.add(new Point(places[i], places[i + 1]));
        }
        return new Route(points);
    }

    private static Route byItself(Point start, Point end, Bounds from, Bounds to, int lane) {
        int offset = (lane % LANES - LANES / 2) * LANE;
        return start.x() + 2 * DiagramStyle.STUB <= end.x() ? across(start, end, offset)
                : around(start, end, detour(from, to) + offset);
    }

    private static Route across(Point start, Point end, int offset) {
        if (start.y() == end.y()) {
            return new Route(List.of(start, end));
        }
        int middle = Math.clamp((start.x() + end.x()) / 2 + offset, start.x() + DiagramStyle.STUB / 2,
                end.x() - DiagramStyle.STUB / 2);
        return new Route(List.of(start, new Point(middle, start.y()), new Point(middle, end.y()), end));
    }

    private static Route around(Point start, Point end, int y) {
        int right = start.x() + DiagramStyle.STUB;
        int left = end.x() - DiagramStyle.STUB;
        return new Route(List.of(start, new Point(right, start.y()), new Point(right, y), new Point(left, y),
                new Point(left, end.y()), end));
    }

    /** The height at which the line runs back: between the two nodes where there is room, else below both. */
    private static int detour(Bounds from, Bounds to) {
        int fromBottom = from.y() + from.height();
        int toBottom = to.y() + to.height();
        if (fromBottom + DiagramStyle.STUB <= to.y()) {
            return (fromBottom + to.y()) / 2;
        }
        if (toBottom + DiagramStyle.STUB <= from.y()) {
            return (toBottom + from.y()) / 2;
        }
        return Math.max(fromBottom, toBottom) + 2 * DiagramStyle.STUB;
    }

    /** {@return the line with round corners, in SVG's path language} */
    String path() {
        StringBuilder path = new StringBuilder("M").append(text(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            path.append('L').append(text(corner.towards(points.get(i - 1)))).append('Q').append(text(corner))
                    .append(' ').append(text(corner.towards(points.get(i + 1))));
        }
        return path.append('L').append(text(points.getLast())).toString();
    }

    /** {@return the arrow head at the end, in SVG's path language} */
    String arrow() {
        return "M" + text(points.getLast()) + "l-" + ARROW + "-4v8z";
    }

    /** {@return the longest level part, where a label has most room} */
    Level longestLevel() {
        Level longest = new Level(points.getFirst(), 0);
        for (int i = 1; i < points.size(); i++) {
            Point one = points.get(i - 1);
            Point other = points.get(i);
            int length = Math.abs(one.x() - other.x());
            if (length > longest.length()) {
                longest = new Level(new Point((one.x() + other.x()) / 2, one.y()), length);
            }
        }
        return longest;
    }

    /**
     * A level part of the way.
     *
     * @param middle its middle
     * @param length its length
     */
    record Level(Point middle, int length) {
    }

    private static String text(Point point) {
        return Svg.number(point.x() + 0.5) + ' ' + Svg.number(point.y() + 0.5);
    }

    /** A place in the picture. */
    record Point(int x, int y) {

        /** {@return where a round corner at this point ends on the way to the next} */
        Point towards(Point next) {
            int distance = Math.abs(next.x - x) + Math.abs(next.y - y);
            int step = Math.min(DiagramStyle.WIRE_RADIUS, distance / 2);
            return distance == 0 ? this : new Point(x + (next.x - x) * step / distance,
                    y + (next.y - y) * step / distance);
        }
    }
}
