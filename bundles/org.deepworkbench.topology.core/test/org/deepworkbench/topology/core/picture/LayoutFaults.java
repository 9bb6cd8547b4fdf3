package org.deepworkbench.topology.core.picture;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;

/** Finds what a layout must never do: nodes of one host that cover each other, and nodes that leave their host. */
public final class LayoutFaults {

    private final TopologyDiagram diagram;
    private final TopologyLayout layout;
    private final List<String> faults = new ArrayList<>();

    private LayoutFaults(TopologyDiagram diagram, TopologyLayout layout) {
        this.diagram = diagram;
        this.layout = layout;
    }

    /** {@return what is wrong, in words; nothing for a sound layout} */
    public static List<String> of(TopologyDiagram diagram, TopologyLayout layout) {
        LayoutFaults found = new LayoutFaults(diagram, layout);
        found.siblings();
        found.hosted();
        return found.faults;
    }

    private void siblings() {
        Map<Optional<String>, List<Node>> groups = new HashMap<>();
        for (Node node : diagram.nodes()) {
            List<Node> before = groups.computeIfAbsent(node.host(), key -> new ArrayList<>());
            before.stream().filter(other -> place(node).intersects(place(other)))
                    .forEach(other -> faults.add(node.name() + " covers " + other.name()));
            before.add(node);
        }
    }

    private void hosted() {
        Map<String, Node> nodes = new HashMap<>();
        diagram.nodes().forEach(node -> nodes.put(node.name(), node));
        for (Node node : diagram.nodes()) {
            node.host().map(nodes::get).ifPresent(host -> {
                Rectangle outer = place(host);
                int top = NodeMeasures.ownHeight(host);
                if (!new Rectangle(0, top, outer.width, outer.height - top).contains(place(node))) {
                    faults.add(node.name() + " leaves " + host.name());
                }
            });
        }
    }

    private Rectangle place(Node node) {
        Bounds bounds = layout.of(node.name()).orElseThrow();
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
