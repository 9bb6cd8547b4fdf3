package org.deepworkbench.topology.ui.internal.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.picture.Folded;
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

    private final Folded folded;
    private final Diagram whole;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<String, List<Link>> outgoing = new LinkedHashMap<>();
    private final Map<String, List<Link>> incoming = new LinkedHashMap<>();
    private final List<String> roots = new ArrayList<>();

    /** @param topology the nodes and all their links, those of hosting among them */
    public Diagram(TopologyDiagram topology) {
        this(new Folded(topology, Set.of(), node -> false));
    }

    /** @param folded what is shown and what is not */
    public Diagram(Folded folded) {
        this.folded = folded;
        this.whole = folded.shown() == folded.whole() ? this : new Diagram(folded.whole());
        for (Node node : folded.shown().nodes()) {
            nodes.put(node.name(), node);
            node.host().map(host -> children.computeIfAbsent(host, key -> new ArrayList<>())).orElse(roots)
                    .add(node.name());
        }
        folded.whole().links().stream().filter(link -> !link.hosting()).forEach(this::connect);
    }

    private void connect(Link link) {
        Optional<String> source = folded.standIn(link.source());
        Optional<String> target = folded.standIn(link.target());
        if (source.isPresent() && target.isPresent() && (whole == this || !source.equals(target))) {
            outgoing.computeIfAbsent(source.get(), key -> new ArrayList<>()).add(link);
            incoming.computeIfAbsent(target.get(), key -> new ArrayList<>()).add(link);
        }
    }

    /** {@return what it was made of, without what is not shown} */
    public TopologyDiagram topology() {
        return folded.shown();
    }

    /** {@return the same with all that is hidden, collapsed or left out; itself if that is nothing} */
    public Diagram whole() {
        return whole;
    }

    /** {@return the node of that name, if it is shown} */
    public Optional<Node> node(String name) {
        return Optional.ofNullable(nodes.get(name));
    }

    /** {@return all nodes that are shown, in the order of the topology} */
    public List<Node> nodes() {
        return topology().nodes();
    }

    /** {@return the links drawn as lines, as they are in the topology} */
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

    /** {@return the names of all nodes inside a collapsed node, at any depth; none for one that is not collapsed} */
    public List<String> collapsed(String node) {
        return folded.inside(node);
    }

    /** {@return the shown node that stands for a node: itself or a collapsed one around it; nothing if it is hidden} */
    public Optional<String> standIn(String node) {
        return folded.standIn(node);
    }

    /** {@return the lines that begin at {@code node}, or inside it if it is collapsed} */
    public List<Link> outgoing(String node) {
        return Collections.unmodifiableList(outgoing.getOrDefault(node, List.of()));
    }

    /** {@return the lines that end at {@code node}, or inside it if it is collapsed} */
    public List<Link> incoming(String node) {
        return Collections.unmodifiableList(incoming.getOrDefault(node, List.of()));
    }
}
