package org.deepworkbench.topology.core.internal.picture;

import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.internal.picture.Arrangement.Box;
import org.deepworkbench.topology.core.internal.picture.Arrangement.Spot;
import org.deepworkbench.topology.core.internal.picture.GroupLinks.Edge;

/**
 * Chooses how the boxes of a group are placed: in layers, what requires left of what is required, as long as the lines
 * stay readable; else close together, neighbours beside each other.
 */
final class GroupPlaces {

    /** Layers may make lines so many times as long as they need be: a person learns from the order of the layers. */
    private static final double WORTH = 2;
    /** Boxes and lines that are clear in layers whatever they look like. */
    private static final int CLEAR = 40;

    private final List<Box> boxes;
    private final List<Edge> edges;

    private GroupPlaces(List<Box> boxes, List<Edge> edges) {
        this.boxes = boxes;
        this.edges = edges;
    }

    /** {@return the upper left corners by name, from (0, 0) to the right and down} */
    static Map<String, Spot> of(List<Box> boxes, List<Edge> edges, Effort effort) {
        return edges.isEmpty() ? Flow.places(boxes) : new GroupPlaces(boxes, edges).choose(effort);
    }

    private Map<String, Spot> choose(Effort effort) {
        int size = boxes.size() + edges.size();
        if (size <= CLEAR) {
            return LayeredPlaces.of(boxes, edges, effort.cancelled());
        }
        Map<String, Spot> close = Flow.places(Neighbours.inOrder(boxes, edges));
        if (size > effort.most()) {
            return close;
        }
        Map<String, Spot> layered = LayeredPlaces.of(boxes, edges, effort.cancelled());
        return length(layered) > WORTH * length(close) ? close : layered;
    }

    /** The length of all lines together, as far as a drawing with right angles is concerned. */
    private long length(Map<String, Spot> spots) {
        long length = 0;
        for (Edge edge : edges) {
            Spot source = spots.get(edge.source());
            Spot target = spots.get(edge.target());
            length += Math.abs(source.x() - target.x()) + Math.abs(source.y() - target.y());
        }
        return length;
    }
}
