package org.deepworkbench.topology.core.internal.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.NodeMeasures;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.picture.TopologyLayout;

/** Where each node of a diagram is drawn in the picture, counted from one corner for all. */
final class Scene {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<String> hosts = new HashSet<>();
    private final Map<String, Bounds> bounds = new HashMap<>();

    /** @param layout places of all nodes of the diagram */
    Scene(TopologyDiagram diagram, TopologyLayout layout) {
        for (Node node : diagram.nodes()) {
            nodes.put(node.name(), node);
            node.host().ifPresent(hosts::add);
        }
        for (Node node : diagram.nodes()) {
            bounds.put(node.name(), absolute(node, layout));
        }
    }

    private Bounds absolute(Node node, TopologyLayout layout) {
        Bounds own = layout.of(node.name()).orElseThrow();
        int x = own.x();
        int y = own.y();
        for (Optional<String> host = node.host(); host.isPresent(); host = nodes.get(host.get()).host()) {
            Bounds outer = layout.of(host.get()).orElseThrow();
            x += outer.x();
            y += outer.y();
        }
        int height = holdsNodes(node) ? own.height() : NodeMeasures.ownHeight(node);
        return new Bounds(x, y, own.width(), height);
    }

    /** {@return whether nodes are drawn inside it; an empty container is drawn without its empty area} */
    boolean holdsNodes(Node node) {
        return hosts.contains(node.name());
    }

    /** {@return the nodes that hold others, each after its own host} */
    List<Node> holders() {
        return nodes.values().stream().filter(this::holdsNodes)
                .sorted((one, other) -> Integer.compare(depth(one), depth(other))).toList();
    }

    /** {@return the nodes that hold no others} */
    List<Node> leaves() {
        return nodes.values().stream().filter(node -> !holdsNodes(node)).toList();
    }

    private int depth(Node node) {
        return node.host().map(host -> depth(nodes.get(host)) + 1).orElse(0);
    }

    /** {@return the node of that name} */
    Node node(String name) {
        return nodes.get(name);
    }

    /** {@return where the node is drawn} */
    Bounds bounds(String node) {
        return bounds.get(node);
    }

    /** {@return where all nodes are drawn} */
    Iterable<Bounds> all() {
        return bounds.values();
    }
}
