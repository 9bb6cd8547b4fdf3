package org.deepworkbench.topology.ui.internal.diagram;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.Bends;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.LayoutService;
import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.core.picture.TopologyLayout.Line;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Where each node of a diagram is drawn. Nodes that a person placed are there; nodes that nobody placed stay where they
 * were drawn last in the same host, and new ones go where they overlap no other. Containers are as large as the nodes
 * inside need.
 */
public final class Placement {

    /** Nothing placed. */
    public static final Placement EMPTY = new Placement(Diagram.EMPTY, TopologyLayout.EMPTY, Map.of(),
            TopologyLayout.EMPTY);

    /** A node within a host, in a diagram of some nesting. */
    private record Spot(String node, Optional<String> host, Nesting nesting) {

        Spot(Node node, Nesting nesting) {
            this(node.name(), node.host(), nesting);
        }
    }

    private final Diagram diagram;
    private final TopologyLayout complete;
    /** Where nodes were drawn that nobody had placed. */
    private final Map<Spot, Bounds> remembered;
    private final TopologyLayout placed;

    private Placement(Diagram diagram, TopologyLayout complete, Map<Spot, Bounds> remembered, TopologyLayout placed) {
        this.diagram = diagram;
        this.complete = complete;
        this.remembered = remembered;
        this.placed = placed;
    }

    /**
     * @param diagram the nodes
     * @param placed  where a person placed them
     * @param before  where they were drawn before
     */
    public static Placement of(Diagram diagram, TopologyLayout placed, Placement before) {
        Map<String, Bounds> known = new HashMap<>();
        for (Node node : diagram.nodes()) {
            placed.of(node.name())
                    .or(() -> Optional.ofNullable(before.remembered.get(new Spot(node, placed.nesting()))))
                    .ifPresent(bounds -> known.put(node.name(), diagram.collapsed(node.name()).isEmpty() ? bounds
                            : Bounds.at(bounds.x(), bounds.y())));
        }
        TopologyLayout complete = LayoutService.complete(diagram.topology(), new TopologyLayout(known));
        return new Placement(diagram, complete, remembered(diagram, placed, complete, before), placed);
    }

    private static Map<Spot, Bounds> remembered(Diagram diagram, TopologyLayout placed, TopologyLayout complete,
            Placement before) {
        Map<Spot, Bounds> remembered = new HashMap<>(before.remembered);
        for (Node node : diagram.nodes()) {
            if (placed.of(node.name()).isEmpty()) {
                Bounds bounds = complete.of(node.name()).orElseThrow();
                remembered.put(new Spot(node, placed.nesting()), Bounds.at(bounds.x(), bounds.y()));
            }
        }
        return remembered;
    }

    /** {@return a node's bounds, from the upper left corner of its host or of the diagram; nothing if not known} */
    public Optional<Rectangle> of(String node) {
        return complete.of(node)
                .map(bounds -> new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
    }

    /** {@return a node's bounds in the diagram; nothing if not known} */
    public Optional<Rectangle> inDiagram(String node) {
        return of(node).map(own -> {
            Optional<String> host = diagram.node(node).flatMap(Node::host);
            while (host.isPresent()) {
                Bounds outer = complete.of(host.get()).orElseThrow();
                own.translate(outer.x(), outer.y());
                host = diagram.node(host.get()).flatMap(Node::host);
            }
            return own;
        });
    }

    /** {@return where everything that is shown is, with sizes} */
    public TopologyLayout layout() {
        return complete;
    }

    /** {@return whether a person wants the node to stay where it is} */
    public boolean isPinned(String node) {
        return placed.pinned().contains(node);
    }

    /** {@return how a person bent a line} */
    public Bends bends(Link line) {
        return placed.bends(Line.of(line));
    }

    /** {@return whether a person bent any line} */
    public boolean bendsLines() {
        return !placed.bends().isEmpty();
    }

    /** {@return the places of the nodes that {@code layout} lacks, and of those that were drawn and are hidden now} */
    public Map<String, Bounds> missingIn(TopologyLayout layout) {
        Map<String, Bounds> missing = new HashMap<>();
        for (Node node : diagram.whole().nodes()) {
            if (layout.of(node.name()).isEmpty()) {
                complete.of(node.name()).map(bounds -> Bounds.at(bounds.x(), bounds.y()))
                        .or(() -> Optional.ofNullable(remembered.get(new Spot(node, placed.nesting()))))
                        .ifPresent(bounds -> missing.put(node.name(), bounds));
            }
        }
        return missing;
    }
}
