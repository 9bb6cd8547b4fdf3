package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.NodeMeasures;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.picture.TopologyLayout;

/**
 * Places nodes group by group, a group being the nodes inside one host, or those inside none. Inner groups come first,
 * so that each host has its size when its own place is sought.
 */
public final class Arrangement {

    private static final int MARGIN = 24;
    private static final int LARGEST = 1_000_000;

    private final TopologyDiagram diagram;
    private final TopologyLayout known;
    private final Map<Optional<String>, List<Node>> groups = new HashMap<>();
    private final Map<String, Bounds> places = new HashMap<>();
    private final GroupLinks links;

    /**
     * @param diagram the nodes
     * @param known   places so far, to be kept
     */
    public Arrangement(TopologyDiagram diagram, TopologyLayout known) {
        this.diagram = diagram;
        this.known = known;
        for (Node node : diagram.nodes()) {
            groups.computeIfAbsent(node.host(), key -> new ArrayList<>()).add(node);
        }
        links = new GroupLinks(diagram);
    }

    /** {@return places and sizes for all nodes, in the order of the diagram} */
    public TopologyLayout layout() {
        place(Optional.empty(), new Spot(MARGIN, MARGIN));
        Map<String, Bounds> ordered = new LinkedHashMap<>();
        diagram.nodes().forEach(node -> ordered.put(node.name(), places.get(node.name())));
        return new TopologyLayout(ordered);
    }

    /** Places the nodes inside a host right of and below {@code first}; returns how far they reach. */
    private Spot place(Optional<String> host, Spot first) {
        List<Box> kept = new ArrayList<>();
        List<Box> open = new ArrayList<>();
        for (Node node : groups.getOrDefault(host, List.of())) {
            Box box = box(node);
            known.of(node.name()).ifPresentOrElse(
                    place -> kept.add(keep(box, place, host.isEmpty(), first)), () -> open.add(box));
        }
        if (kept.isEmpty()) {
            found(open, places(host, open), first);
        } else {
            found(open, Flow.places(open), new Spot(first.x(), bottom(kept) + Flow.GAP));
        }
        return reach(host);
    }

    private Map<String, Spot> places(Optional<String> host, List<Box> boxes) {
        List<GroupLinks.Edge> edges = links.of(host, places);
        return edges.isEmpty() || boxes.size() + edges.size() > LayeredPlaces.MOST ? Flow.places(boxes)
                : LayeredPlaces.of(boxes, edges);
    }

    private Box keep(Box box, Bounds place, boolean root, Spot first) {
        int x = root ? place.x() : Math.max(first.x(), place.x());
        int y = root ? place.y() : Math.max(first.y(), place.y());
        Bounds bounds = new Bounds(x, y, Math.clamp(place.width(), box.width(), LARGEST),
                Math.clamp(place.height(), box.height(), LARGEST));
        places.put(box.name(), bounds);
        return box;
    }

    private void found(List<Box> boxes, Map<String, Spot> spots, Spot origin) {
        for (Box box : boxes) {
            Spot spot = spots.get(box.name());
            places.put(box.name(),
                    new Bounds(origin.x() + spot.x(), origin.y() + spot.y(), box.width(), box.height()));
        }
    }

    private Box box(Node node) {
        Spot first = new Spot(NodeMeasures.firstX(), NodeMeasures.firstY(node));
        Spot reach = node.container() ? place(Optional.of(node.name()), first) : Spot.NONE;
        return new Box(node.name(), NodeMeasures.width(node, reach.x()), NodeMeasures.height(node, reach.y()));
    }

    private int bottom(List<Box> boxes) {
        return boxes.stream().map(box -> places.get(box.name())).mapToInt(place -> place.y() + place.height()).max()
                .orElse(0);
    }

    private Spot reach(Optional<String> host) {
        Spot reach = Spot.NONE;
        for (Node node : groups.getOrDefault(host, List.of())) {
            Bounds place = places.get(node.name());
            reach = new Spot(Math.max(reach.x(), place.x() + place.width()),
                    Math.max(reach.y(), place.y() + place.height()));
        }
        return reach;
    }

    /** The upper left corner of something, or how far something reaches. */
    record Spot(int x, int y) {

        static final Spot NONE = new Spot(0, 0);
    }

    /** A node that needs a place. */
    record Box(String name, int width, int height) {
    }
}
