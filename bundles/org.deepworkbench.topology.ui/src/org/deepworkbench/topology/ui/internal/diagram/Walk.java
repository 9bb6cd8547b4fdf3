package org.deepworkbench.topology.ui.internal.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;

/**
 * The way from node to node that the keyboard takes: from top to bottom and from left to right, into each container
 * after the container itself. The lines that begin at a node come right after it.
 *
 * @param stops all nodes and lines that are drawn
 */
public record Walk(List<Stop> stops) {

    /**
     * A node, or a line that begins there.
     *
     * @param node name of the node
     * @param line the line; empty for the node itself
     */
    public record Stop(String node, Optional<Link> line) {
    }

    public Walk {
        stops = List.copyOf(stops);
    }

    /** {@return the way through a diagram} */
    public static Walk of(Diagram diagram, Placement placement) {
        List<Stop> stops = new ArrayList<>();
        add(diagram.roots(), diagram, placement, stops);
        return new Walk(stops);
    }

    private static void add(List<String> siblings, Diagram diagram, Placement placement, List<Stop> stops) {
        Comparator<String> reading = Comparator
                .comparingInt((String name) -> placement.of(name).map(place -> place.y).orElse(0))
                .thenComparingInt(name -> placement.of(name).map(place -> place.x).orElse(0));
        for (String name : siblings.stream().sorted(reading).toList()) {
            stops.add(new Stop(name, Optional.empty()));
            diagram.outgoing(name).forEach(line -> stops.add(new Stop(name, Optional.of(line))));
            add(diagram.children(name), diagram, placement, stops);
        }
    }

    /**
     * @param from where one is; empty for nowhere
     * @param back whether one walks backwards
     * @return where the next step leads; nothing at the end
     */
    public Optional<Stop> next(Optional<Stop> from, boolean back) {
        int at = from.map(stops::indexOf).orElse(-1);
        int next = at >= 0 ? at + (back ? -1 : 1) : back ? stops.size() - 1 : 0;
        return next >= 0 && next < stops.size() ? Optional.of(stops.get(next)) : Optional.empty();
    }
}
