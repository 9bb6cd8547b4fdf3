package org.deepworkbench.topology.core.picture;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.deepworkbench.topology.core.internal.picture.Arrangement;
import org.deepworkbench.topology.core.internal.picture.Effort;

/**
 * Finds places for nodes. It needs no display, may be called on any thread, and gives the same places for the same
 * diagram.
 */
public final class LayoutService {

    private LayoutService() {
    }

    /** {@return places and sizes for all nodes, all anew} */
    public static TopologyLayout arrange(TopologyDiagram diagram) {
        return complete(diagram, TopologyLayout.EMPTY);
    }

    /**
     * Places the nodes that have no place yet, where they overlap no other. Places that are known are kept, but for
     * those of a node inside a container that would cover what the container shows of itself.
     *
     * @param diagram the nodes
     * @param known   the places so far; those of nodes that are not in the diagram are left out
     * @return places and sizes for all nodes
     */
    public static TopologyLayout complete(TopologyDiagram diagram, TopologyLayout known) {
        return new Arrangement(diagram, known, Set.of(), Effort.QUICK).layout();
    }

    /**
     * Seeks good places for some nodes, or all, and takes more time for that than the other ways. The others stay where
     * they are. The nodes of one host go together where they stood before, or next to that where others are in the way.
     * A container around them may have grown over its neighbours in the end.
     *
     * @param diagram   the nodes
     * @param known     the places so far
     * @param moved     names of the nodes that get new places
     * @param cancelled asked now and then, on this thread, whether nobody waits any more
     * @return places and sizes for all nodes; nothing once cancelled
     */
    public static Optional<TopologyLayout> rearrange(TopologyDiagram diagram, TopologyLayout known, Set<String> moved,
            BooleanSupplier cancelled) {
        TopologyLayout layout = new Arrangement(diagram, known, moved, Effort.thorough(cancelled)).layout();
        return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(layout);
    }
}
