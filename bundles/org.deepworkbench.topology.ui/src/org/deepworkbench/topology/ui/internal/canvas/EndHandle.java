package org.deepworkbench.topology.ui.internal.canvas;

import org.deepworkbench.topology.ui.internal.look.Look;
import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.ConnectionHandle;
import org.eclipse.gef.tools.ConnectionEndpointTracker;
import org.eclipse.swt.graphics.Color;

/** The handle at an end of a line, by which that end is led elsewhere. */
final class EndHandle extends ConnectionHandle {

    private final LinkPart line;
    private final Look look;
    private final boolean beginning;

    /** @param beginning whether it is where the line begins, not where it ends */
    EndHandle(LinkPart line, Look look, boolean beginning) {
        this.line = line;
        this.look = look;
        this.beginning = beginning;
        setOwner(line);
        setLocator(new ConnectionLocator(getConnection(),
                beginning ? ConnectionLocator.SOURCE : ConnectionLocator.TARGET));
    }

    @Override
    protected DragTracker createDragTracker() {
        ConnectionEndpointTracker tracker = new ConnectionEndpointTracker(line);
        tracker.setCommandName(
                beginning ? RequestConstants.REQ_RECONNECT_SOURCE : RequestConstants.REQ_RECONNECT_TARGET);
        tracker.setDefaultCursor(getCursor());
        return tracker;
    }

    @Override
    protected Color getFillColor() {
        return look.accent();
    }

    @Override
    protected Color getBorderColor() {
        return look.card();
    }
}
