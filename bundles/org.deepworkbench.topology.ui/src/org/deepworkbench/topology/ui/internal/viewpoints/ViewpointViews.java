package org.deepworkbench.topology.ui.internal.viewpoints;

import org.deepworkbench.topology.core.viewpoint.Viewpoint;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.viewpoints.graph.GraphView;
import org.deepworkbench.topology.ui.internal.viewpoints.table.TableView;
import org.deepworkbench.topology.ui.internal.viewpoints.tree.TreeView;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;

/**
 * Makes the views of an editor, going by how viewpoints represent a topology.
 *
 * @param session what is shown
 * @param bars    the editor's actions
 */
public record ViewpointViews(DocumentSession session, IActionBars bars) implements ViewStack.Views {

    @Override
    public TopologyView create(Composite parent, Viewpoint viewpoint) {
        return switch (viewpoint.representation()) {
            case TABLE -> TableView.create(parent, session, viewpoint, bars);
            case FLOW, WORKFLOW -> GraphView.create(parent, session, viewpoint);
            case TREE -> TreeView.create(parent, session, viewpoint, bars);
            case DIAGRAM -> throw new IllegalArgumentException(viewpoint.name());
        };
    }
}
