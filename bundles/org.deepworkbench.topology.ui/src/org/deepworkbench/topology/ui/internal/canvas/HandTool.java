package org.deepworkbench.topology.ui.internal.canvas;

import java.util.function.Consumer;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/**
 * What the mouse does on the canvas: it selects and drags and, with the middle button or while the space bar is held,
 * moves the view. The space bar alone begins to add a node. Escape gives up a drag, else it selects nothing.
 */
final class HandTool extends PanningSelectionTool {

    private static final int LEFT = 1;
    private static final int MIDDLE = 2;

    private final Consumer<AddRequest> adding;
    private boolean viewMoved;

    HandTool(Consumer<AddRequest> adding) {
        this.adding = adding;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        boolean middle = button == MIDDLE && stateTransition(STATE_INITIAL, PAN);
        boolean handled = super.handleButtonDown(middle ? LEFT : button);
        viewMoved |= isInState(PAN_IN_PROGRESS);
        refreshCursor();
        return handled;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        return super.handleButtonUp(button == MIDDLE && isInState(PAN_IN_PROGRESS) ? LEFT : button);
    }

    @Override
    public void keyDown(KeyEvent event, EditPartViewer viewer) {
        boolean dragging = getDragTracker() != null;
        super.keyDown(event, viewer);
        if (event.character == SWT.ESC && !dragging) {
            viewer.deselectAll();
        }
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        viewMoved &= isInState(PAN | PAN_IN_PROGRESS);
        return super.handleKeyDown(event);
    }

    @Override
    protected boolean handleKeyUp(KeyEvent event) {
        boolean add = acceptSpaceBar(event) && isInState(PAN) && !viewMoved;
        boolean handled = super.handleKeyUp(event);
        if (add) {
            adding.accept(new AddRequest.Typed("")); //$NON-NLS-1$
        }
        return handled;
    }
}
