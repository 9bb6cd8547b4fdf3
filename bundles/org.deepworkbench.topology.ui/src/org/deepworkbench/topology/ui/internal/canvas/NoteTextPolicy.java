package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

/** Writes on a note what was typed over it. */
final class NoteTextPolicy extends DirectEditPolicy {

    @Override
    protected Command getDirectEditCommand(DirectEditRequest request) {
        NotePart note = (NotePart) getHost();
        String typed = String.valueOf(request.getCellEditor().getValue()).replace("\r\n", "\n"); //$NON-NLS-1$ //$NON-NLS-2$
        return typed.equals(note.text()) ? null : new EditCommand(Notes.write(note.id(), typed));
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the field covers the text
    }
}
