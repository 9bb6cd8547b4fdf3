package org.deepworkbench.topology.ui.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.DeleteNodes;
import org.deepworkbench.topology.core.edit.Disconnect;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.core.edit.MoveNodes;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.canvas.CanvasState;
import org.deepworkbench.topology.ui.internal.diagram.Placement;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Makes edits that delete what is drawn.
 *
 * @param document what is edited
 * @param drawn    what the canvas shows
 */
record Removal(TopologyDocument document, CanvasState drawn) {

    /** {@return the edit that deletes nodes and lines} */
    Edit of(Collection<String> nodes, Collection<Link> links) {
        Set<String> gone = new HashSet<>(nodes);
        List<Edit> steps = new ArrayList<>();
        links.stream().filter(link -> !gone.contains(link.source()) && !gone.contains(link.target()))
                .sorted(Comparator.comparing(Link::requirementIndex).reversed())
                .forEach(link -> steps.add(new Disconnect(link.source(), link.requirementIndex())));
        if (!gone.isEmpty()) {
            steps.add(new DeleteNodes(gone));
            Map<String, Bounds> orphans = orphans(gone);
            if (!orphans.isEmpty()) {
                steps.add(new MoveNodes(orphans));
            }
        }
        return new EditSequence(steps.size() == 1 ? steps.get(0).label() : Messages.Edit_delete, steps);
    }

    /** Nodes that lose their host stay where they are seen. */
    private Map<String, Bounds> orphans(Set<String> gone) {
        Map<String, Bounds> orphans = new HashMap<>();
        for (String host : gone) {
            for (String child : drawn.diagram().whole().children(host)) {
                if (!gone.contains(child)) {
                    placeWithoutHost(child, host).ifPresent(place -> orphans.put(child, Bounds.at(place.x, place.y)));
                }
            }
        }
        return orphans;
    }

    /** Where a node is seen or, in a collapsed host, would be. */
    private Optional<Point> placeWithoutHost(String child, String host) {
        Placement placement = drawn.placement();
        return placement.inDiagram(child).map(Rectangle::getLocation).or(() -> placement.inDiagram(host)
                .flatMap(outer -> document.layout().of(child)
                        .map(inner -> new Point(outer.x + inner.x(), outer.y + inner.y()))));
    }
}
