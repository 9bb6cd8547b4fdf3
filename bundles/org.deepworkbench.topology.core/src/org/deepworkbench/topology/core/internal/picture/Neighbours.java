package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.topology.core.internal.picture.Arrangement.Box;
import org.deepworkbench.topology.core.internal.picture.GroupLinks.Edge;

/** Puts boxes in an order in which those that are linked come soon after each other. */
final class Neighbours {

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Set<String>> linked = new LinkedHashMap<>();
    private final Set<String> ordered = new LinkedHashSet<>();

    private Neighbours(List<Box> all, List<Edge> edges) {
        all.forEach(box -> boxes.put(box.name(), box));
        for (Edge edge : edges) {
            linked.computeIfAbsent(edge.source(), key -> new LinkedHashSet<>()).add(edge.target());
            linked.computeIfAbsent(edge.target(), key -> new LinkedHashSet<>()).add(edge.source());
        }
    }

    /** {@return the boxes, each followed by those it is linked with as far as they have not come before} */
    static List<Box> inOrder(List<Box> boxes, List<Edge> edges) {
        Neighbours neighbours = new Neighbours(boxes, edges);
        boxes.forEach(box -> neighbours.visit(box.name()));
        return new ArrayList<>(neighbours.ordered.stream().map(neighbours.boxes::get).toList());
    }

    private void visit(String first) {
        Deque<String> open = new ArrayDeque<>();
        if (ordered.add(first)) {
            open.add(first);
        }
        while (!open.isEmpty()) {
            for (String next : linked.getOrDefault(open.poll(), Set.of())) {
                if (ordered.add(next)) {
                    open.add(next);
                }
            }
        }
    }
}
