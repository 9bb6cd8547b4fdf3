package org.deepworkbench.topology.core.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;

/**
 * A diagram as somebody wants to see it: without the nodes that are hidden, and without those inside a collapsed one. A
 * collapsed node is as large as one that holds no others, and the links of the nodes inside begin and end at it.
 * Immutable. It is made in time proportional to the size of the diagram.
 */
public final class Folded {

    private final TopologyDiagram whole;
    private final TopologyDiagram shown;
    /** The shown node that stands for each node; none for what is hidden. */
    private final Map<String, String> standIns = new HashMap<>();
    private final Map<String, List<String>> inside = new LinkedHashMap<>();

    /**
     * @param whole     everything
     * @param collapsed names of nodes that hide what is inside them; a node that holds none is never collapsed
     * @param hidden    tells nodes that are not shown, and with them what is inside them
     */
    public Folded(TopologyDiagram whole, Collection<String> collapsed, Predicate<Node> hidden) {
        this.whole = whole;
        Map<String, Node> nodes = new LinkedHashMap<>();
        whole.nodes().forEach(node -> nodes.put(node.name(), node));
        Set<String> closed = Set.copyOf(collapsed);
        whole.nodes().forEach(node -> settle(node, nodes, closed, hidden));
        standIns.values().removeIf(String::isEmpty);
        whole.nodes().stream().map(Node::name).filter(name -> standIns.containsKey(name) && !isShown(name))
                .forEach(name -> inside.computeIfAbsent(standIns.get(name), key -> new ArrayList<>()).add(name));
        shown = standIns.size() == nodes.size() && inside.isEmpty() ? whole
                : new TopologyDiagram(whole.nodes().stream().filter(node -> isShown(node.name())).map(this::folded)
                        .toList(), whole.links().stream().map(this::folded).flatMap(Optional::stream).toList());
    }

    /** Finds what stands for a node, the empty name for nothing. Hosts are nested at most so deep as diagrams are. */
    private String settle(Node node, Map<String, Node> nodes, Set<String> closed, Predicate<Node> hidden) {
        String known = standIns.get(node.name());
        if (known != null) {
            return known;
        }
        String standIn = hidden.test(node) ? "" : node.host().map(nodes::get).map(host -> {
            String outer = settle(host, nodes, closed, hidden);
            return outer.equals(host.name()) && !closed.contains(outer) ? node.name() : outer;
        }).orElse(node.name());
        standIns.put(node.name(), standIn);
        return standIn;
    }

    private boolean isShown(String node) {
        return node.equals(standIns.get(node));
    }

    private Node folded(Node node) {
        return inside.containsKey(node.name()) ? node.closed() : node;
    }

    private Optional<Link> folded(Link link) {
        Optional<String> source = standIn(link.source());
        Optional<String> target = standIn(link.target());
        if (source.isEmpty() || target.isEmpty() || source.equals(target)) {
            return Optional.empty();
        }
        boolean same = isShown(link.source()) && isShown(link.target());
        return Optional.of(same ? link : new Link(source.get(), link.requirementIndex(), link.requirement(),
                target.get(), Optional.empty(), false, link.kind(), link.relationship()));
    }

    /** {@return everything, hidden or not} */
    public TopologyDiagram whole() {
        return whole;
    }

    /** {@return what is shown; links from or to a collapsed node stand for those of the nodes inside} */
    public TopologyDiagram shown() {
        return shown;
    }

    /** {@return the shown node that stands for a node: itself or a collapsed one around it; nothing if it is hidden} */
    public Optional<String> standIn(String node) {
        return Optional.ofNullable(standIns.get(node));
    }

    /** {@return names of the nodes that a collapsed node stands for, in the order of the diagram} */
    public List<String> inside(String collapsed) {
        return Collections.unmodifiableList(inside.getOrDefault(collapsed, List.of()));
    }
}
