package org.deepworkbench.topology.ui.internal.source;

import java.util.function.Consumer;
import org.deepworkbench.topology.core.assist.AssistContext;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.problems.MarkedProblem;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** The topology as text. It shares the document and its history with the diagram. */
public final class SourcePage extends AbstractDecoratedTextEditor {

    private final DocumentSession session;
    private final SourceText text;
    private final IAction undo;
    private final IAction redo;
    private final Consumer<MarkedProblem> mend;

    /**
     * @param session what is edited
     * @param text    its text
     * @param undo    takes the last change of the topology back
     * @param redo    makes it again
     * @param mend    applies the quick fix of a problem
     */
    public SourcePage(DocumentSession session, SourceText text, IAction undo, IAction redo,
            Consumer<MarkedProblem> mend) {
        this.session = session;
        this.text = text;
        this.undo = undo;
        this.redo = redo;
        this.mend = mend;
        setDocumentProvider(new SourceDocuments(text.document()));
        setHelpContextId(HelpContexts.SOURCE.id());
    }

    @Override
    public void createPartControl(Composite parent) {
        setSourceViewerConfiguration(new SourceConfiguration(getPreferenceStore(), new SharedUndo(session, text), session,
                mend, this::context));
        super.createPartControl(parent);
        ControlIds.tag(getSourceViewer().getTextWidget(), "topology.source"); //$NON-NLS-1$
    }

    private AssistContext context() {
        return AssistContext.of(session.document(), Importable.beside(((IFileEditorInput) getEditorInput()).getFile()));
    }

    @Override
    protected void createUndoRedoActions() {
        setAction(ITextEditorActionConstants.UNDO, undo);
        setAction(ITextEditorActionConstants.REDO, redo);
    }

    @Override
    protected boolean isLineNumberRulerVisible() {
        return true;
    }

    @Override
    protected boolean isTabsToSpacesConversionEnabled() {
        return true;
    }

    @Override
    public boolean isDirty() {
        return text.isTyped() || session.document().isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** Shows a place of the text and puts the cursor there. */
    public void reveal(int offset, int length) {
        selectAndReveal(offset, length);
    }
}
