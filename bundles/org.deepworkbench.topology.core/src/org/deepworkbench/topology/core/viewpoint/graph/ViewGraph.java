package org.deepworkbench.topology.core.viewpoint.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * A graph that is looked at, not changed. Immutable.
 *
 * @param vertices its vertices
 * @param edges    its edges, in the direction in which values flow or steps follow
 * @param circles  vertices that wait for each other, each circle once: indices in the order of the edges, from 0
 */
public record ViewGraph(List<Vertex> vertices, List<Edge> edges, List<List<Integer>> circles) {

    /** Nothing to look at. */
    public static final ViewGraph EMPTY = of(List.of(), List.of());

    public ViewGraph {
        vertices = List.copyOf(vertices);
        edges = List.copyOf(edges);
        circles = List.copyOf(circles);
    }

    /** {@return the graph of these parts, with its circles} */
    static ViewGraph of(List<Vertex> vertices, List<Edge> edges) {
        Circles circles = new Circles(vertices.size(), edges);
        List<Edge> marked = edges.stream().map(edge -> circles.has(edge) ? edge.inCircle() : edge).toList();
        return new ViewGraph(vertices, marked, circles.paths());
    }

    /** {@return the indices of all vertices that lead to one of these, or that one of these leads to, with these} */
    public Set<Integer> around(Set<Integer> marked) {
        Set<Integer> around = reached(marked, Edge::source, Edge::target);
        around.addAll(reached(marked, Edge::target, Edge::source));
        return around;
    }

    private Set<Integer> reached(Set<Integer> start, ToIntFunction<Edge> from, ToIntFunction<Edge> to) {
        Map<Integer, List<Integer>> next = new HashMap<>();
        edges.forEach(edge -> next.computeIfAbsent(from.applyAsInt(edge), any -> new ArrayList<>())
                .add(to.applyAsInt(edge)));
        Set<Integer> reached = new HashSet<>(start);
        Deque<Integer> waiting = new ArrayDeque<>(start);
        while (!waiting.isEmpty()) {
            next.getOrDefault(waiting.remove(), List.of()).stream().filter(reached::add).forEach(waiting::add);
        }
        return reached;
    }

    /** What a vertex stands for. */
    public enum Kind {
        /** An input of the topology. */
        INPUT,
        /** A property of a node, or another of its values. */
        PROPERTY,
        /** A node, between its properties and its attributes. */
        NODE,
        /** An attribute of a node. */
        ATTRIBUTE,
        /** An output of the topology. */
        OUTPUT,
        /** A step of a workflow. */
        STEP
    }

    /**
     * A vertex.
     *
     * @param kind    what it stands for
     * @param title   what it is called
     * @param detail  what more is to be said, for people; may be empty
     * @param element name of the input, node or output that it belongs to; empty if there is none
     */
    public record Vertex(Kind kind, String title, String detail, String element) {
    }

    /** What an edge says. */
    public enum Link {
        /** The value flows on as it is, or as a part of another. */
        VALUE,
        /** The value has its effect on what comes next. */
        EFFECT,
        /** The next step when this one has succeeded. */
        SUCCESS,
        /** The next step when this one has failed. */
        FAILURE
    }

    /**
     * An edge.
     *
     * @param source   index of the vertex that it comes from
     * @param target   index of the vertex that it goes to
     * @param link     what it says
     * @param circular whether it is part of a circle
     */
    public record Edge(int source, int target, Link link, boolean circular) {

        Edge(int source, int target, Link link) {
            this(source, target, link, false);
        }

        private Edge inCircle() {
            return new Edge(source, target, link, true);
        }
    }
}
