package org.deepworkbench.topology.ui.internal.clipboard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.NodesAsText;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.canvas.CanvasState;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/**
 * Nodes as the clipboard holds them.
 *
 * @param yaml   the node templates, for whatever takes text
 * @param places where the nodes stood; empty where the text comes from elsewhere
 */
record NodeClip(String yaml, List<Place> places) {

    /**
     * Where a node stood.
     *
     * @param name   its name in the text
     * @param inside whether its host is in the text too, so that the place is one within the host
     * @param bounds the place, with the size it was drawn in
     */
    record Place(String name, boolean inside, Bounds bounds) {
    }

    NodeClip {
        places = List.copyOf(places);
    }

    /**
     * @param session the topology
     * @param nodes   names of nodes, of which at least one is there
     * @return the nodes with all that is drawn inside them, as it is when they are dragged
     * @throws FaultException if the text cannot be read
     */
    static NodeClip of(DocumentSession session, Set<String> nodes) throws FaultException {
        CanvasState state = session.canvas().state();
        Set<String> all = withContent(state, nodes);
        List<Place> places = new ArrayList<>();
        for (String name : all) {
            Optional<String> host = state.diagram().node(name).flatMap(Node::host);
            boolean inside = host.filter(all::contains).isPresent();
            if (inside || host.isEmpty()) {
                state.placement().of(name).ifPresent(place -> places.add(
                        new Place(name, inside, new Bounds(place.x, place.y, place.width, place.height))));
            }
        }
        return new NodeClip(NodesAsText.of(session.document(), all), places);
    }

    /** {@return the nodes and all that is drawn inside them} */
    static Set<String> withContent(CanvasState state, Set<String> nodes) {
        Set<String> all = new HashSet<>(nodes);
        boolean grown = true;
        while (grown) {
            grown = all.addAll(state.diagram().topology().nodes().stream()
                    .filter(node -> node.host().filter(all::contains).isPresent()).map(Node::name).toList());
        }
        return all;
    }
}
