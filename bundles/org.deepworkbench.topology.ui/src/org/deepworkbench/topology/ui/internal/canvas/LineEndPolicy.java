package org.deepworkbench.topology.ui.internal.canvas;

import java.util.List;
import org.deepworkbench.topology.ui.internal.look.Look;
import org.eclipse.gef.Handle;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.requests.ReconnectRequest;

/** Leads an end of an existing line elsewhere. While it is dragged, what it may end at is lit up. */
final class LineEndPolicy extends ConnectionEndpointEditPolicy {

    private final CanvasContext context;
    private boolean lit;

    LineEndPolicy(CanvasContext context) {
        this.context = context;
    }

    private DiagramPart diagram() {
        return (DiagramPart) getHost().getViewer().getContents();
    }

    @Override
    protected List<Handle> createSelectionHandles() {
        LinkPart line = (LinkPart) getHost();
        Look look = context.style().look();
        Handle end = new EndHandle(line, look, false);
        return context.actions().canBeginElsewhere(line.link()) ? List.of(end, new EndHandle(line, look, true))
                : List.of(end);
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
