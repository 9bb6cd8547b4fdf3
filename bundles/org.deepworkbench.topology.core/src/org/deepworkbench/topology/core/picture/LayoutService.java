package org.deepworkbench.topology.core.picture;

import org.deepworkbench.topology.core.internal.picture.Arrangement;

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
        return new Arrangement(diagram, known).layout();
    }
}
