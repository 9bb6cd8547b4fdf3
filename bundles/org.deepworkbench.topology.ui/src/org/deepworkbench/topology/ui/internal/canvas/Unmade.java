package org.deepworkbench.topology.ui.internal.canvas;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;
import org.eclipse.draw2d.geometry.Point;

/**
 * The nodes whose parts are still to be made. Making those of thousands of nodes in one go would keep the display thread
 * from answering for seconds: a few at a time are made instead, those next to a place first. A node is never made before
 * its host, and a line is there when both its ends are. For the display thread only.
 */
final class Unmade {

    /** So many may be made in one go. */
    private static final int AT_ONCE = 200;

    private final Set<String> names = new HashSet<>();
    /** What to make next, first of all; may contain what is made by now. */
    private final Deque<String> order = new ArrayDeque<>();
    private Optional<Point> middle = Optional.empty();

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** {@return whether the part of a node is made, or may be} */
    boolean isMade(String node) {
        return !names.contains(node);
    }

    /** {@return whether both ends of a line are made} */
    boolean isMade(Diagram diagram, Link link) {
        return isEmpty() || diagram.standIn(link.source()).filter(this::isMade).isPresent()
                && diagram.standIn(link.target()).filter(this::isMade).isPresent();
    }

    /**
     * Takes in that the diagram has become another.
     *
     * @param before names of the nodes that were there
     * @return nodes that were to be made later and have to be made now, since others that are made stand in them
     */
    List<String> follow(Set<String> before, Diagram after) {
        Set<String> present = after.nodes().stream().map(Node::name).collect(Collectors.toSet());
        names.retainAll(present);
        present.removeAll(before);
        if (present.size() > AT_ONCE) {
            names.addAll(present);
            middle = Optional.empty();
        }
        List<String> urgent = new ArrayList<>();
        if (!isEmpty()) {
            after.nodes().stream().filter(node -> isMade(node.name()))
                    .forEach(node -> node.host().ifPresent(host -> urgent.addAll(take(host, after))));
        }
        return urgent;
    }

    /** {@return a node and the hosts around it as far as they are not made, from now on taken for made} */
    List<String> take(String node, Diagram diagram) {
        List<String> taken = new ArrayList<>();
        Optional<String> at = Optional.of(node);
        while (at.isPresent()) {
            if (names.remove(at.get())) {
                taken.add(at.get());
            }
            at = diagram.node(at.get()).flatMap(Node::host);
        }
        return taken;
    }

    /** {@return the next nodes to make, at most so many, from now on taken for made; those next to a place first} */
    List<String> take(int most, Point near, CanvasState state) {
        if (!middle.equals(Optional.of(near))) {
            middle = Optional.of(near.getCopy());
            sort(near, state);
        }
        List<String> taken = new ArrayList<>();
        while (taken.size() < most && !order.isEmpty()) {
            String next = order.removeFirst();
            if (names.remove(next)) {
                taken.add(next);
            }
        }
        return taken;
    }

    private void sort(Point near, CanvasState state) {
        List<String> roots = new ArrayList<>(state.diagram().roots());
        Map<String, Integer> distances = roots.stream().collect(Collectors.toMap(name -> name,
                name -> state.placement().of(name).map(place -> place.getCenter().getDistance2(near)).orElse(0)));
        roots.sort(Comparator.comparing(distances::get));
        order.clear();
        add(roots, state.diagram());
    }

    private void add(Collection<String> nodes, Diagram diagram) {
        for (String node : nodes) {
            if (names.contains(node)) {
                order.add(node);
            }
            add(diagram.children(node), diagram);
        }
    }
}
