package org.deepworkbench.topology.ui.internal.properties.model;

import java.util.List;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;

/** Makes the form of a line between two nodes: the requirement it stands for. */
final class LineForm {

    private LineForm() {
    }

    static Form of(DocumentSession session, Link link) {
        Field source = Field.fixed("source", Messages.Field_source, link.source()); //$NON-NLS-1$
        return Form.of(link.requirement(), Messages.Field_connection, () -> session.document().node(link.source())
                .map(node -> new NodeRequirements(session, node).sections().stream()
                        .filter(section -> section.title().equals(link.requirement())).findFirst()
                        .map(section -> List.of(new Section("", List.of(source)), section)) //$NON-NLS-1$
                        .orElse(List.of(new Section("", List.of(source))))) //$NON-NLS-1$
                .orElse(List.of()));
    }
}
