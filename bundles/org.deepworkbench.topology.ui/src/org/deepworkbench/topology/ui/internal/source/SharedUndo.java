package org.deepworkbench.topology.ui.internal.source;

import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;

/** Leads undo and redo of a text viewer to the topology's one history. */
final class SharedUndo implements IUndoManager {

    private final DocumentSession session;
    private final SourceText text;

    SharedUndo(DocumentSession session, SourceText text) {
        this.session = session;
        this.text = text;
    }

    @Override
    public void connect(ITextViewer viewer) {
        // the history belongs to the topology
    }

    @Override
    public void disconnect() {
        // the history belongs to the topology
    }

    @Override
    public void beginCompoundChange() {
        // what is typed in one go is one step anyway
    }

    @Override
    public void endCompoundChange() {
        // what is typed in one go is one step anyway
    }

    @Override
    public void reset() {
        // undo survives
    }

    @Override
    public void setMaximalUndoLevel(int level) {
        // the topology decides
    }

    @Override
    public boolean undoable() {
        return text.isTyped() || session.document().canUndo();
    }

    @Override
    public boolean redoable() {
        return !text.isTyped() && session.document().canRedo();
    }

    @Override
    public void undo() {
        session.undo();
    }

    @Override
    public void redo() {
        session.redo();
    }
}
