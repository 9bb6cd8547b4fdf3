package org.deepworkbench.topology.ui.internal.canvas;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.handles.ConnectionEndHandle;
import org.eclipse.gef.handles.ConnectionStartHandle;
import org.eclipse.gef.requests.ReconnectRequest;

/** Leads an end of an existing line elsewhere. While it is dragged, what it may end at is lit up. */
final class LineEndPolicy extends ConnectionEndpointEditPolicy {

    private final CanvasActions actions;
    private boolean lit;

    LineEndPolicy(CanvasActions actions) {
        this.actions = actions;
    }

    private DiagramPart diagram() {
        return (DiagramPart) getHost().getViewer().getContents();
    }

    @Override
    protected List<Handle> createSelectionHandles() {
        ConnectionEditPart line = (ConnectionEditPart) getHost();
        List<Handle> handles = new ArrayList<>();
        handles.add(new ConnectionEndHandle(line));
        if (actions.canBeginElsewhere((Link) line.getModel())) {
            handles.add(new ConnectionStartHandle(line));
        }
        return handles;
    }

    @Override
    protected void showConnectionMoveFeedback(ReconnectRequest request) {
        if (!lit) {
            lit = true;
            LineStart.of(request).ifPresent(diagram()::showReach);
        }
        super.showConnectionMoveFeedback(request);
    }

    @Override
    protected void eraseConnectionMoveFeedback(ReconnectRequest request) {
        super.eraseConnectionMoveFeedback(request);
        lit = false;
        diagram().hideReach();
    }
}
