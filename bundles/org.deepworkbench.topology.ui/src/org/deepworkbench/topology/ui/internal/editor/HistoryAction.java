package org.deepworkbench.topology.ui.internal.editor;

import java.util.Optional;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** Undo or redo, labelled with what it would do. All pages and views of an editor share the two. */
final class HistoryAction extends Action implements SessionListener {

    private final DocumentSession session;
    private final boolean back;

    private HistoryAction(DocumentSession session, boolean back) {
        this.session = session;
        this.back = back;
        setActionDefinitionId(back ? IWorkbenchCommandConstants.EDIT_UNDO : IWorkbenchCommandConstants.EDIT_REDO);
    }

    /** {@return the action that takes changes back} */
    static HistoryAction undo(DocumentSession session) {
        return listening(new HistoryAction(session, true));
    }

    /** {@return the action that makes changes again} */
    static HistoryAction redo(DocumentSession session) {
        return listening(new HistoryAction(session, false));
    }

    private static HistoryAction listening(HistoryAction action) {
        action.session.addListener(action);
        action.update();
        return action;
    }

    @Override
    public void documentChanged(DocumentChange change) {
        update();
    }

    private void update() {
        Optional<String> label = back ? session.document().undoLabel() : session.document().redoLabel();
        setEnabled(label.isPresent());
        setText(NLS.bind(back ? Messages.History_undo : Messages.History_redo, label.orElse("")).strip()); //$NON-NLS-1$
    }

    @Override
    public void run() {
        if (back) {
            session.undo();
        } else {
            session.redo();
        }
    }
}
