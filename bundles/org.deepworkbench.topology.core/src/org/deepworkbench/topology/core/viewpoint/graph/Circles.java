package org.deepworkbench.topology.core.viewpoint.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Edge;

/**
 * Finds circles: groups of vertices each of which leads to every other (Tarjan 1972), in time proportional to the graph
 * and without recursion, as files may be long.
 */
final class Circles {

    private static final int UNSEEN = -1;

    private final List<List<Integer>> next = new ArrayList<>();
    private final int[] order;
    private final int[] low;
    private final int[] group;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int seen;
    private int groups;
    private final Set<Integer> loops = new HashSet<>();

    Circles(int vertices, List<Edge> edges) {
        for (int i = 0; i < vertices; i++) {
            next.add(new ArrayList<>());
        }
        for (Edge edge : edges) {
            next.get(edge.source()).add(edge.target());
            if (edge.source() == edge.target()) {
                loops.add(edge.source());
            }
        }
        order = filled(vertices);
        low = filled(vertices);
        group = filled(vertices);
        for (int vertex = 0; vertex < vertices; vertex++) {
            if (order[vertex] == UNSEEN) {
                explore(vertex);
            }
        }
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, UNSEEN);
        return array;
    }

    private void explore(int start) {
        Deque<int[]> path = new ArrayDeque<>();
        enter(start, path);
        while (!path.isEmpty()) {
            int[] step = path.peek();
            int vertex = step[0];
            if (step[1] < next.get(vertex).size()) {
                int target = next.get(vertex).get(step[1]++);
                if (order[target] == UNSEEN) {
                    enter(target, path);
                } else if (group[target] == UNSEEN) {
                    low[vertex] = Math.min(low[vertex], order[target]);
                }
            } else {
                path.pop();
                leave(vertex);
                if (!path.isEmpty()) {
                    low[path.peek()[0]] = Math.min(low[path.peek()[0]], low[vertex]);
                }
            }
        }
    }

    private void enter(int vertex, Deque<int[]> path) {
        order[vertex] = seen;
        low[vertex] = seen++;
        open.push(vertex);
        path.push(new int[] {vertex, 0});
    }

    private void leave(int vertex) {
        if (low[vertex] == order[vertex]) {
            int member;
            do {
                member = open.pop();
                group[member] = groups;
            } while (member != vertex);
            groups++;
        }
    }

    /** {@return whether the edge is part of a circle} */
    boolean has(Edge edge) {
        return group[edge.source()] == group[edge.target()]
                && (edge.source() != edge.target() || loops.contains(edge.source()));
    }

    /** {@return for each group of vertices that wait for each other one circle through its first vertex} */
    List<List<Integer>> paths() {
        int[] sizes = new int[groups];
        for (int each : group) {
            sizes[each]++;
        }
        List<List<Integer>> paths = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (int vertex = 0; vertex < group.length; vertex++) {
            if ((sizes[group[vertex]] > 1 || loops.contains(vertex)) && told.add(group[vertex])) {
                paths.add(circle(vertex));
            }
        }
        return paths;
    }

    /** The shortest way from a vertex back to itself, within its group. */
    private List<Integer> circle(int start) {
        int[] before = filled(group.length);
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            int vertex = waiting.remove();
            for (int target : next.get(vertex)) {
                if (target == start) {
                    return way(before, start, vertex);
                }
                if (group[target] == group[start] && before[target] == UNSEEN) {
                    before[target] = vertex;
                    waiting.add(target);
                }
            }
        }
        throw new IllegalStateException("no circle"); // every vertex of a group leads back to itself
    }

    private static List<Integer> way(int[] before, int start, int end) {
        List<Integer> way = new ArrayList<>();
        for (int vertex = end; vertex != start; vertex = before[vertex]) {
            way.add(0, vertex);
        }
        way.add(0, start);
        return way;
    }
}
