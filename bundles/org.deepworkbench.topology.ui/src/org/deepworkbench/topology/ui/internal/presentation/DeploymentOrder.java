package org.deepworkbench.topology.ui.internal.presentation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;

/**
 * The order in which an orchestrator would start the nodes: what a node is hosted on or needs comes before it, and else
 * the order of the text holds. A circle of needs is entered where the text does.
 */
final class DeploymentOrder {

    private final List<String> nodes;
    private final Map<String, List<String>> needs = new HashMap<>();

    DeploymentOrder(TopologyDiagram diagram) {
        nodes = diagram.nodes().stream().map(Node::name).toList();
        diagram.links().forEach(
                link -> needs.computeIfAbsent(link.source(), key -> new ArrayList<>()).add(link.target()));
    }

    private record Visit(String node, Iterator<String> needs) {
    }

    /** {@return the names of all nodes, each once} */
    List<String> names() {
        Set<String> order = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (String node : nodes) {
            visit(node, seen, order);
        }
        return List.copyOf(order);
    }

    /** Goes down in depth without calling itself: a chain of needs may be as long as the topology. */
    private void visit(String start, Set<String> seen, Set<String> order) {
        Deque<Visit> open = new ArrayDeque<>();
        enter(start, seen, open);
        while (!open.isEmpty()) {
            Visit now = open.peek();
            if (now.needs.hasNext()) {
                enter(now.needs.next(), seen, open);
            } else {
                order.add(now.node);
                open.pop();
            }
        }
    }

    private void enter(String node, Set<String> seen, Deque<Visit> open) {
        if (seen.add(node)) {
            open.push(new Visit(node, needs.getOrDefault(node, List.of()).iterator()));
        }
    }
}
