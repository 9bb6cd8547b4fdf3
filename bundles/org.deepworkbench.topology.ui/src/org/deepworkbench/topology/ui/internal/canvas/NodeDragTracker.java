package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Drags nodes. However many they are, the result is one edit. */
final class NodeDragTracker extends DragEditPartsTracker {

    NodeDragTracker(EditPart source) {
        super(source);
    }

    @Override
    protected Command getCommand() {
        EditPart target = getTargetEditPart();
        if (target == null) {
            return UnexecutableCommand.INSTANCE;
        }
        ChangeBoundsRequest request = (ChangeBoundsRequest) getTargetRequest();
        request.setEditParts(getOperationSet());
        Object before = request.getType();
        request.setType(isMove() ? RequestConstants.REQ_MOVE_CHILDREN : RequestConstants.REQ_ADD);
        Command command = target.getCommand(request);
        request.setType(before);
        return command;
    }

    @Override
    protected boolean isCloneActive() {
        return false;
    }
}
