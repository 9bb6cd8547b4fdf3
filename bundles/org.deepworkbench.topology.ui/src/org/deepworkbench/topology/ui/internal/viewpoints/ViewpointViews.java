package org.deepworkbench.topology.ui.internal.viewpoints;

import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.core.viewpoint.BuiltInViewpoints;
import org.deepworkbench.topology.core.viewpoint.Representation;
import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.viewpoints.graph.GraphView;
import org.deepworkbench.topology.ui.internal.viewpoints.table.TableView;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;

/**
 * Makes the views of an editor, going by how viewpoints represent a topology.
 *
 * @param session what is shown
 * @param bars    the editor's actions
 */
public record ViewpointViews(DocumentSession session, IActionBars bars) implements ViewStack.Views {

    /** {@return the viewpoints that every editor offers} */
    public static List<Viewpoint> offered() {
        Set<Representation> made = Set.of(Representation.DIAGRAM, Representation.TABLE,
                Representation.FLOW, Representation.WORKFLOW);
        return BuiltInViewpoints.all().stream().filter(viewpoint -> made.contains(viewpoint.representation())).toList();
    }

    @Override
    public TopologyView create(Composite parent, Viewpoint viewpoint) {
        return switch (viewpoint.representation()) {
            case TABLE -> TableView.create(parent, session, viewpoint, bars);
            case FLOW, WORKFLOW -> GraphView.create(parent, session, viewpoint);
            default -> throw new IllegalArgumentException(viewpoint.name());
        };
    }
}
