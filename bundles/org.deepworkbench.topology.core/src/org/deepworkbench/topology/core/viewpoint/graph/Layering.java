package org.deepworkbench.topology.core.viewpoint.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Edge;
import org.deepworkbench.topology.core.viewpoint.graph.ViewGraph.Kind;

/**
 * Deals the vertices of a graph out to layers so that edges lead to later layers. An edge that closes a circle counts
 * the other way round.
 */
final class Layering {

    private final ViewGraph graph;
    private final boolean[] back;
    private final int[] layer;

    Layering(ViewGraph graph) {
        this.graph = graph;
        back = new boolean[graph.edges().size()];
        layer = new int[graph.vertices().size()];
        List<List<Integer>> leaving = leaving();
        List<Integer> order = order(leaving);
        for (int i = order.size() - 1; i >= 0; i--) {
            push(order.get(i), leaving);
        }
        order.forEach(vertex -> pull(vertex, leaving));
        outputsLast();
    }

    private List<List<Integer>> leaving() {
        List<List<Integer>> leaving = new ArrayList<>();
        graph.vertices().forEach(vertex -> leaving.add(new ArrayList<>()));
        for (int i = 0; i < graph.edges().size(); i++) {
            leaving.get(graph.edges().get(i).source()).add(i);
        }
        return leaving;
    }

    /** {@return the vertices, each after all it leads to; notes edges that lead back} */
    private List<Integer> order(List<List<Integer>> leaving) {
        List<Integer> order = new ArrayList<>();
        int[] state = new int[layer.length];
        for (int start = 0; start < layer.length; start++) {
            Deque<int[]> path = new ArrayDeque<>();
            if (state[start] == 0) {
                state[start] = 1;
                path.push(new int[] {start, 0});
            }
            while (!path.isEmpty()) {
                int[] step = path.peek();
                if (step[1] == leaving.get(step[0]).size()) {
                    path.pop();
                    state[step[0]] = 2;
                    order.add(step[0]);
                } else {
                    int edge = leaving.get(step[0]).get(step[1]++);
                    int target = graph.edges().get(edge).target();
                    back[edge] = state[target] == 1;
                    if (state[target] == 0) {
                        state[target] = 1;
                        path.push(new int[] {target, 0});
                    }
                }
            }
        }
        return order;
    }

    /** Moves what a vertex leads to behind it. */
    private void push(int vertex, List<List<Integer>> leaving) {
        for (int edge : leaving.get(vertex)) {
            if (!back[edge]) {
                int target = graph.edges().get(edge).target();
                layer[target] = Math.max(layer[target], layer[vertex] + 1);
            }
        }
    }

    /** Moves a vertex that nothing leads to near to what it leads to; inputs stay at the beginning. */
    private void pull(int vertex, List<List<Integer>> leaving) {
        if (layer[vertex] == 0 && graph.vertices().get(vertex).kind() != Kind.INPUT) {
            leaving.get(vertex).stream().filter(edge -> !back[edge])
                    .mapToInt(edge -> layer[graph.edges().get(edge).target()]).min()
                    .ifPresent(nearest -> layer[vertex] = nearest - 1);
        }
    }

    private void outputsLast() {
        int last = count() - 1;
        for (int i = 0; i < layer.length; i++) {
            if (graph.vertices().get(i).kind() == Kind.OUTPUT) {
                layer[i] = Math.max(1, last);
            }
        }
    }

    int of(int vertex) {
        return layer[vertex];
    }

    int count() {
        int count = 0;
        for (int each : layer) {
            count = Math.max(count, each + 1);
        }
        return count;
    }

    /** {@return whether the edge at the index leads to an earlier layer, or stays in its own} */
    boolean isBack(int edge) {
        Edge which = graph.edges().get(edge);
        return layer[which.source()] >= layer[which.target()];
    }
}
