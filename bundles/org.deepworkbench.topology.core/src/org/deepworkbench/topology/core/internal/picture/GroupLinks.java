package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.NodeMeasures;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;

/**
 * The links of a diagram as the nodes of one group see them: a link between nodes inside two neighbours pulls the
 * neighbours together.
 */
final class GroupLinks {

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<Optional<String>, List<Crossing>> crossings = new HashMap<>();

    GroupLinks(TopologyDiagram diagram) {
        diagram.nodes().forEach(node -> nodes.put(node.name(), node));
        diagram.links().stream().filter(link -> !link.hosting()).forEach(this::sort);
    }

    private void sort(Link link) {
        List<String> source = path(link.source());
        List<String> target = path(link.target());
        int depth = 0;
        while (depth < source.size() && depth < target.size() && source.get(depth).equals(target.get(depth))) {
            depth++;
        }
        if (depth < source.size() && depth < target.size()) {
            Optional<String> host = depth == 0 ? Optional.empty() : Optional.of(source.get(depth - 1));
            crossings.computeIfAbsent(host, key -> new ArrayList<>()).add(new Crossing(link,
                    source.subList(depth, source.size()), target.subList(depth, target.size())));
        }
    }

    /** A node's hosts, outermost first, and itself. */
    private List<String> path(String node) {
        ArrayDeque<String> path = new ArrayDeque<>();
        Optional<String> current = Optional.of(node);
        while (current.isPresent()) {
            path.push(current.get());
            current = nodes.get(current.get()).host();
        }
        return List.copyOf(path);
    }

    /** {@return the links between the nodes inside a host, or what is inside these, where {@code places} tells} */
    List<Edge> of(Optional<String> host, Map<String, Bounds> places) {
        return crossings.getOrDefault(host, List.of()).stream().map(crossing -> edge(crossing, places)).toList();
    }

    private Edge edge(Crossing crossing, Map<String, Bounds> places) {
        Link link = crossing.link();
        Node source = nodes.get(link.source());
        Node target = nodes.get(link.target());
        int out = NodeMeasures.anchorY(source.requirements(), link.requirement()).orElse(NodeMeasures.HEADER / 2);
        int in = link.capability().map(name -> NodeMeasures.anchorY(target.capabilities(), name)
                .orElse(NodeMeasures.HEADER / 2)).orElse(NodeMeasures.HEADER / 2);
        return new Edge(crossing.source().getFirst(), out + inside(crossing.source(), places),
                crossing.target().getFirst(), in + inside(crossing.target(), places));
    }

    /** How far the last of the path is below the upper edge of the first. */
    private static int inside(List<String> path, Map<String, Bounds> places) {
        return path.stream().skip(1).mapToInt(name -> places.get(name).y()).sum();
    }

    private record Crossing(Link link, List<String> source, List<String> target) {
    }

    /**
     * A link from the right edge of a node to the left edge of another.
     *
     * @param sourceY where it leaves, from the upper edge of {@code source}
     * @param targetY where it arrives, from the upper edge of {@code target}
     */
    record Edge(String source, int sourceY, String target, int targetY) {
    }
}
