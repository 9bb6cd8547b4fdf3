package org.deepworkbench.topology.ui.internal.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Drags nodes and notes. However many they are, the result is one edit; the areas around nodes go with them. */
final class NodeDragTracker extends DragEditPartsTracker {

    private final AreaPreview areas;

    NodeDragTracker(EditPart source) {
        super(source);
        areas = new AreaPreview((DiagramPart) source.getViewer().getContents());
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
    protected void showSourceFeedback() {
        super.showSourceFeedback();
        Map<String, Rectangle> places = new HashMap<>();
        for (Object part : (List<?>) getOperationSet()) {
            if (part instanceof NodePart node) {
                places.put(node.name(), node.moved((ChangeBoundsRequest) getTargetRequest()));
            }
        }
        areas.show(places);
    }

    @Override
    protected void eraseSourceFeedback() {
        areas.end();
        super.eraseSourceFeedback();
    }

    @Override
    protected boolean isCloneActive() {
        return false;
    }
}
