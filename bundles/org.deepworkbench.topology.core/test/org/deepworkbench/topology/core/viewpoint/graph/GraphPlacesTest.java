package org.deepworkbench.topology.core.viewpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.viewpoint.graph.GraphPlaces.Spot;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Edge;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Kind;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Link;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Vertex;
import org.junit.jupiter.api.Test;

class GraphPlacesTest {

    private static ViewGraph graph(int vertices, int... ends) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            edges.add(new Edge(ends[i], ends[i + 1], Link.VALUE));
        }
        List<Vertex> all = new ArrayList<>();
        for (int i = 0; i < vertices; i++) {
            all.add(new Vertex(Kind.STEP, "v" + i, "", ""));
        }
        return ViewGraph.of(all, edges);
    }

    private static GraphPlaces places(ViewGraph graph) {
        return GraphPlaces.of(graph, vertex -> 200);
    }

    private static void sound(ViewGraph graph, GraphPlaces places) {
        assertEquals(graph.vertices().size(), places.boxes().size());
        assertEquals(graph.edges().size(), places.routes().size());
        for (int i = 0; i < places.boxes().size(); i++) {
            Bounds box = places.boxes().get(i);
            assertTrue(box.x() >= 0 && box.y() >= 0 && box.x() + box.width() <= places.width()
                    && box.y() + box.height() <= places.height(), box + " in " + places.width());
            for (int j = 0; j < i; j++) {
                Bounds other = places.boxes().get(j);
                assertFalse(box.x() == other.x() && Math.abs(box.y() - other.y()) < box.height(), box + " " + other);
            }
        }
    }

    @Test
    void whatFollowsStandsToTheRight() {
        ViewGraph graph = graph(4, 0, 1, 1, 2, 0, 2, 3, 2);
        GraphPlaces places = places(graph);
        sound(graph, places);
        assertTrue(places.boxes().get(0).x() < places.boxes().get(1).x());
        assertTrue(places.boxes().get(1).x() < places.boxes().get(2).x());
        assertEquals(places.boxes().get(1).x(), places.boxes().get(3).x(), "what nothing leads to stands near");
    }

    @Test
    void layersAreAsWideAsTheirWidestVertexNeeds() {
        ViewGraph graph = graph(4, 0, 1, 0, 2, 1, 3, 0, 3);
        GraphPlaces places = GraphPlaces.of(graph, vertex -> vertex.title().equals("v2") ? 310 : 150);
        sound(graph, places);
        assertEquals(List.of(150, 310, 310, 150), places.boxes().stream().map(Bounds::width).toList());
        assertEquals(places.boxes().get(1).x() + 310, places.routes().get(2).get(0).x(), "lines leave at the edge");
        assertTrue(places.boxes().get(3).x() > places.boxes().get(2).x() + 310);
    }

    @Test
    void routesRunFromTheSourceToTheTarget() {
        GraphPlaces places = places(graph(3, 0, 1, 1, 2, 0, 2, 2, 0));
        for (List<Spot> route : places.routes().subList(0, 3)) {
            assertTrue(route.get(0).x() < route.get(route.size() - 1).x());
        }
        List<Spot> back = places.routes().get(3);
        assertTrue(back.get(0).x() > back.get(back.size() - 1).x(), "an edge that closes a circle leads back");
        assertEquals(4, places.routes().get(2).size(), "a long edge goes through the layers between");
    }

    @Test
    void aChainIsStraight() {
        GraphPlaces places = places(graph(3, 0, 1, 1, 2));
        assertEquals(1, places.boxes().stream().mapToInt(Bounds::y).distinct().count());
    }

    @Test
    void emptyAndCircularGraphsHavePlaces() {
        assertEquals(List.of(), places(ViewGraph.EMPTY).boxes());
        ViewGraph loop = graph(1, 0, 0);
        sound(loop, places(loop));
    }

    @Test
    void anyGraphHasPlaces() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int size = 1 + random.nextInt(30);
            ViewGraph graph = graph(size, random.ints(2L * random.nextInt(60), 0, size).toArray());
            sound(graph, places(graph));
        }
    }

    @Test
    void thousandsArePlacedWithinASecond() {
        ViewGraph graph = graph(4_000, new Random(1).ints(10_000, 0, 4_000).sorted().toArray());
        long start = System.nanoTime();
        GraphPlaces places = places(graph);
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        System.out.println("4,000 vertices, 5,000 edges placed in " + milliseconds + " ms");
        assertEquals(4_000, places.boxes().size());
        assertTrue(milliseconds < 5_000, "took " + milliseconds + " ms");
    }

    @Test
    void aLongChainNeedsNoRecursion() {
        int size = 50_000;
        int[] ends = new int[2 * (size - 1)];
        for (int i = 0; i < size - 1; i++) {
            ends[2 * i] = i;
            ends[2 * i + 1] = i + 1;
        }
        assertEquals(size, places(graph(size, ends)).boxes().size());
    }
}
