package org.deepworkbench.topology.core.viewpoint.graph;

import java.util.List;
import java.util.function.ToIntFunction;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Vertex;

/**
 * Where a graph is drawn: from left to right in layers. Needs no display and may be worked out on any thread; the same
 * graph has the same places. Lengths are pixels at 100 %.
 *
 * @param boxes  the vertices
 * @param routes the points that each edge goes through, from its source to its target
 * @param width  of all
 * @param height of all
 */
public record GraphPlaces(List<Bounds> boxes, List<List<Spot>> routes, int width, int height) {

    /** Height of a vertex. */
    public static final int BOX_HEIGHT = 46;

    /** A point. */
    public record Spot(int x, int y) {
    }

    public GraphPlaces {
        boxes = List.copyOf(boxes);
        routes = List.copyOf(routes);
    }

    /**
     * {@return places for a graph} The vertices of a layer are all as wide as the widest of them.
     *
     * @param width how wide a vertex must be
     */
    public static GraphPlaces of(ViewGraph graph, ToIntFunction<Vertex> width) {
        return new LayeredDrawing(graph, width).places();
    }
}
