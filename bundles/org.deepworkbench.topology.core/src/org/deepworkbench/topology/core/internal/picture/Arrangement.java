package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** Where the nodes stood that are to be placed anew. */
    private final Map<String, Bounds> former = new HashMap<>();
    private final Effort effort;
    private final Map<Optional<String>, List<Node>> groups = new HashMap<>();
    private final Map<String, Bounds> places = new HashMap<>();
    private final GroupLinks links;

    /**
     * @param diagram the nodes
     * @param known   places so far
     * @param moved   names of the nodes that do not keep them
     * @param effort  how hard good places are sought
     */
    public Arrangement(TopologyDiagram diagram, TopologyLayout known, Set<String> moved, Effort effort) {
        this.diagram = diagram;
        Map<String, Bounds> kept = new HashMap<>(known.nodes());
        moved.forEach(name -> Optional.ofNullable(kept.remove(name)).ifPresent(was -> former.put(name, was)));
        this.known = new TopologyLayout(kept);
        this.effort = effort;
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
        Map<String, Spot> spots = places(host, open);
        found(open, spots, kept.isEmpty() ? first : beside(kept, open, spots, first));
        return reach(host);
    }

    /** Finds places for boxes that have none, as if they were alone. */
    private Map<String, Spot> places(Optional<String> host, List<Box> boxes) {
        Set<String> names = boxes.stream().map(Box::name).collect(Collectors.toSet());
        List<GroupLinks.Edge> edges = links.of(host, places).stream()
                .filter(edge -> names.contains(edge.source()) && names.contains(edge.target())).toList();
        return GroupPlaces.of(boxes, edges, effort);
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

    /** Where boxes go that are not alone: where they stood before, or next to that; new ones below all others. */
    private Spot beside(List<Box> kept, List<Box> open, Map<String, Spot> spots, Spot first) {
        List<Bounds> taken = kept.stream().map(box -> places.get(box.name())).toList();
        List<Bounds> block = open.stream().map(box -> box.at(spots.get(box.name()))).toList();
        List<Bounds> before = open.stream().map(box -> former.get(box.name())).filter(Objects::nonNull).toList();
        if (before.isEmpty()) {
            return new Spot(first.x(), Room.bottom(taken) + Flow.GAP);
        }
        Spot wanted = new Spot(Math.max(first.x(), before.stream().mapToInt(Bounds::x).min().orElse(0)),
                Math.max(first.y(), before.stream().mapToInt(Bounds::y).min().orElse(0)));
        return Room.next(wanted, block, taken, first);
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

        Bounds at(Spot spot) {
            return new Bounds(spot.x(), spot.y(), width, height);
        }
    }
}
