package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

/** Renames a node by the text typed over its name. */
final class RenamePolicy extends DirectEditPolicy {

    private final CanvasContext context;

    RenamePolicy(CanvasContext context) {
        this.context = context;
    }

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        String before = ((NodePart) getHost()).name();
        String typed = String.valueOf(request.getCellEditor().getValue()).strip();
        return typed.isEmpty() || typed.equals(before) ? null
                : new EditCommand(context.actions().rename(before, typed));
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the field covers the name
    }
}
