package org.deepworkbench.topology.ui.internal.editor;

import java.util.List;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.eclipse.osgi.util.NLS;

/** Says in the status line what is selected. */
final class StatusText {

    private StatusText() {
    }

    /** {@return a few words about the selected elements} */
    static String of(DocumentSession session, List<Selected> selected) {
        if (selected.size() > 1) {
            return NLS.bind(Messages.Status_several, selected.size());
        }
        return switch (selected.get(0)) {
            case Selected.Whole whole -> NLS.bind(Messages.Status_whole, session.document().name(),
                    session.document().nodes().size());
            case Selected.Node node -> NLS.bind(Messages.Status_node, node.name(), session.canvas().state().diagram().whole()
                    .node(node.name()).map(Node::type).orElse("")); //$NON-NLS-1$
            case Selected.Line line -> line(line.link());
            case Selected.Input input -> NLS.bind(Messages.Status_input, input.name());
            case Selected.Output output -> NLS.bind(Messages.Status_output, output.name());
            case Selected.Group group -> NLS.bind(Messages.Status_group, group.name());
            case Selected.Policy policy -> NLS.bind(Messages.Status_policy, policy.name());
            case Selected.Note note -> Messages.Status_note;
        };
    }

    private static String line(Link link) {
        return NLS.bind(Messages.Status_line, new Object[] {link.source(), link.requirement(), link.target()});
    }
}
