package org.deepworkbench.topology.ui.internal.viewpoints.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.edit.Disconnect;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditSequence;
import org.deepworkbench.topology.core.edit.Host;
import org.deepworkbench.topology.core.edit.MoveNodes;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SpreadApart;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Puts a node on another host, and in the diagram where there is room for it. */
final class HostEdit {

    private HostEdit() {
    }

    /** {@return the edit; nothing for a node that shall have no host and has none} */
    static Optional<Edit> of(DocumentSession session, String node, String host) {
        Optional<Edit> change = host.isBlank() ? leave(session.document(), node) : Optional.of(new Host(node, host));
        return change.map(edit -> {
            List<Edit> steps = new ArrayList<>();
            place(session, node, host).ifPresent(at -> steps.add(new MoveNodes(Map.of(node, Bounds.at(at.x, at.y)))));
            steps.add(edit);
            steps.add(new SpreadApart());
            return new EditSequence(edit.label(), steps);
        });
    }

    private static Optional<Edit> leave(TopologyDocument document, String node) {
        return TopologyDiagram.of(document.serviceTemplate(), document.types()).links().stream()
                .filter(link -> link.hosting() && link.source().equals(node)).findFirst()
                .map((Link link) -> new Disconnect(node, link.requirementIndex()));
    }

    /** Below what the host holds already, or where the node is seen now. */
    private static Optional<Point> place(DocumentSession session, String node, String host) {
        if (!session.document().layout().nesting().ofHosts()) {
            return Optional.empty();
        }
        return host.isBlank() ? session.canvas().state().placement().inDiagram(node).map(Rectangle::getLocation)
                : Optional.of(session.actions().freeInside(host));
    }
}
