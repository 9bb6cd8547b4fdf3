package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;

/** Does something when the mouse is pressed and released on a sign of the canvas; dragging does nothing. */
final class PressTracker extends AbstractTool implements DragTracker {

    private static final int LEFT = 1;

    private final Runnable action;

    /** @param action what a click does */
    PressTracker(Runnable action) {
        this.action = action;
    }

    @Override
    protected String getCommandName() {
        return ""; //$NON-NLS-1$
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (button == LEFT && !movedPastThreshold()) {
            action.run();
        }
        return true;
    }
}
