package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.viewpoint.graph.GraphPlaces;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Vertex;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A graph with the place of everything in it. Made on any thread.
 *
 * @param graph  the graph
 * @param places where it is drawn
 * @param edges  the shapes of its edges
 */
record DrawnGraph(ViewGraph graph, GraphPlaces places, List<EdgeShape> edges) {

    static final DrawnGraph EMPTY = of(ViewGraph.EMPTY, vertex -> 0);

    static DrawnGraph of(ViewGraph graph, ToIntFunction<Vertex> width) {
        GraphPlaces places = GraphPlaces.of(graph, width);
        return new DrawnGraph(graph, places, places.routes().stream().map(EdgeShape::through).toList());
    }

    Rectangle box(int vertex) {
        Bounds bounds = places.boxes().get(vertex);
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }

    /** {@return the vertex at a place} */
    OptionalInt at(int x, int y) {
        return IntStream.range(0, graph.vertices().size()).filter(vertex -> box(vertex).contains(x, y)).findFirst();
    }

    /** {@return the vertex nearest to another one in a direction: right or left by 1 and -1, likewise down and up} */
    OptionalInt beside(int vertex, int right, int down) {
        Rectangle from = box(vertex);
        int best = -1;
        long nearest = Long.MAX_VALUE;
        for (int other = 0; other < graph.vertices().size(); other++) {
            Rectangle to = box(other);
            int across = (to.x - from.x) * right;
            int along = (to.y - from.y) * down;
            boolean ahead = right != 0 ? across > 0 : along > 0 && to.x == from.x;
            long distance = right != 0 ? across * 10_000L + Math.abs(to.y - from.y) : along;
            if (ahead && distance < nearest) {
                nearest = distance;
                best = other;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
