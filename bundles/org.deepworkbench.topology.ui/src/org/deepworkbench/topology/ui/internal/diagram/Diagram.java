package org.deepworkbench.topology.ui.internal.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;

/**
 * What is to be drawn of a topology at one moment, with quick answers to what the canvas asks. Immutable; comparing two
 * tells what has to be drawn anew.
 */
public final class Diagram {

    /** Nothing to draw. */
    public static final Diagram EMPTY = new Diagram(new TopologyDiagram(List.of(), List.of()));

    private final TopologyDiagram topology;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<String, List<Link>> outgoing = new LinkedHashMap<>();
    private final Map<String, List<Link>> incoming = new LinkedHashMap<>();
    private final List<String> roots = new ArrayList<>();

    /** @param topology the nodes and all their links, those of hosting among them */
    public Diagram(TopologyDiagram topology) {
        this.topology = topology;
        for (Node node : topology.nodes()) {
            nodes.put(node.name(), node);
            node.host().map(host -> children.computeIfAbsent(host, key -> new ArrayList<>())).orElse(roots)
                    .add(node.name());
        }
        for (Link link : topology.links()) {
            if (!link.hosting()) {
                outgoing.computeIfAbsent(link.source(), key -> new ArrayList<>()).add(link);
                incoming.computeIfAbsent(link.target(), key -> new ArrayList<>()).add(link);
            }
        }
    }

    /** {@return what it was made of} */
    public TopologyDiagram topology() {
        return topology;
    }

    /** {@return the node of that name} */
    public Optional<Node> node(String name) {
        return Optional.ofNullable(nodes.get(name));
    }

    /** {@return all nodes in the order of the topology} */
    public List<Node> nodes() {
        return topology.nodes();
    }

    /** {@return the links drawn as lines} */
    public List<Link> lines() {
        return outgoing.values().stream().flatMap(List::stream).toList();
    }

    /** {@return the names of the nodes drawn inside no other} */
    public List<String> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** {@return the names of the nodes drawn inside {@code node}} */
    public List<String> children(String node) {
        return Collections.unmodifiableList(children.getOrDefault(node, List.of()));
    }

    /** {@return the lines that begin at {@code node}} */
    public List<Link> outgoing(String node) {
        return Collections.unmodifiableList(outgoing.getOrDefault(node, List.of()));
    }

    /** {@return the lines that end at {@code node}} */
    public List<Link> incoming(String node) {
        return Collections.unmodifiableList(incoming.getOrDefault(node, List.of()));
    }
}
