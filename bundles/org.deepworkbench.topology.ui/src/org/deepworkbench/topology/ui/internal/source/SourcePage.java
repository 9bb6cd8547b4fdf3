package org.deepworkbench.topology.ui.internal.source;

import java.util.List;
import java.util.function.Consumer;
import org.deepworkbench.topology.core.assist.AssistContext;
import org.deepworkbench.topology.core.assist.Commenting;
import org.deepworkbench.topology.core.assist.Formatting;
import org.deepworkbench.topology.core.edit.TextEdit;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.problems.MarkedProblem;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditor;
import org.eclipse.ui.texteditor.IEditorStatusLine;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** The topology as text. It shares the document and its history with the diagram. */
public final class SourcePage extends AbstractDecoratedTextEditor {

    private static final String CONTEXT = "org.deepworkbench.topology.ui.source"; //$NON-NLS-1$
    /** Of lines that are folded away these are told of at the line that is left. */
    private static final List<String> SUMMARISED = List.of("org.eclipse.ui.workbench.texteditor.error", //$NON-NLS-1$
            "org.eclipse.ui.workbench.texteditor.warning"); //$NON-NLS-1$

    private final DocumentSession session;
    private final SourceText text;
    private final IAction undo;
    private final IAction redo;
    private final Consumer<MarkedProblem> mend;
    private final SourceNames names;

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
        this.names = new SourceNames(this, session, text);
        setDocumentProvider(new SourceDocuments(text.document()));
        setHelpContextId(HelpContexts.SOURCE.id());
    }

    @Override
    public void createPartControl(Composite parent) {
        setSourceViewerConfiguration(new SourceConfiguration(getPreferenceStore(), new SharedUndo(session, text), session,
                mend, this::context, names));
        super.createPartControl(parent);
        ProjectionViewer viewer = (ProjectionViewer) getSourceViewer();
        ControlIds.tag(viewer.getTextWidget(), "topology.source"); //$NON-NLS-1$
        fold(viewer);
        new CursorFollower(this, session, text, new OccurrenceMarks(viewer.getAnnotationModel()),
                viewer.getTextWidget()).start();
    }

    @Override
    protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
        ISourceViewer viewer = new ProjectionViewer(parent, ruler, getOverviewRuler(), isOverviewRulerVisible(), styles);
        getSourceViewerDecorationSupport(viewer);
        return viewer;
    }

    private void fold(ProjectionViewer viewer) {
        ProjectionSupport support = new ProjectionSupport(viewer, getAnnotationAccess(), getSharedColors());
        SUMMARISED.forEach(support::addSummarizableAnnotationType);
        support.install();
        viewer.doOperation(ProjectionViewer.TOGGLE);
        FoldingBlocks blocks = new FoldingBlocks(session, viewer.getProjectionAnnotationModel());
        blocks.update();
        session.addListener(blocks);
        viewer.getTextWidget().addDisposeListener(event -> session.removeListener(blocks));
    }

    @Override
    protected void initializeKeyBindingScopes() {
        setKeyBindingScopes(new String[] {CONTEXT});
    }

    /** {@return what is known of the topology for those who help to write it} */
    AssistContext context() {
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

    /** {@return where the cursor is in the text, in characters from 0} */
    int cursor() {
        StyledText control = getSourceViewer().getTextWidget();
        return ((ITextViewerExtension5) getSourceViewer()).widgetOffset2ModelOffset(control.getCaretOffset());
    }

    /** {@return the number of the line that the offset is in, from 1} */
    int lineNumber(int offset) {
        try {
            return text.document().getLineOfOffset(offset) + 1;
        } catch (BadLocationException outside) {
            return 1;
        }
    }

    /** {@return the line that the offset is in} */
    String line(int offset) {
        try {
            IRegion line = text.document().getLineInformationOfOffset(offset);
            return text.document().get(line.getOffset(), line.getLength());
        } catch (BadLocationException outside) {
            return ""; //$NON-NLS-1$
        }
    }

    /** Says something in the status line. */
    void tell(String message) {
        IEditorStatusLine line = getAdapter(IEditorStatusLine.class);
        if (line != null) {
            line.setMessage(true, message, null);
        }
        getSite().getShell().getDisplay().beep();
    }

    /** Shows where the name at the cursor is defined. */
    public void openDefinition() {
        names.openDefinition();
    }

    /** Lists where the name at the cursor stands. */
    public void listPlaces() {
        names.listPlaces();
    }

    /** Asks for another name for what is named at the cursor. */
    public void rename() {
        names.rename();
    }

    /** Shows the outline over the text. */
    public void outline() {
        text.flush();
        new QuickOutline(getSite().getShell(), session).open();
    }

    /** Makes the selected lines comments, or comments lines again. */
    public void toggleComments() {
        ITextSelection selected = (ITextSelection) getSelectionProvider().getSelection();
        int last = selected.getOffset() + Math.max(0, selected.getLength() - 1);
        Commenting.toggle(text.document().get(), selected.getOffset(), last).ifPresent(this::apply);
    }

    /** Puts the selected lines in order, or all lines where nothing is selected. */
    public void format() {
        ITextSelection selected = (ITextSelection) getSelectionProvider().getSelection();
        boolean all = selected.getLength() == 0;
        int last = all ? text.document().getLength() : selected.getOffset() + selected.getLength() - 1;
        Formatting.of(text.document().get(), all ? 0 : selected.getOffset(), last).ifPresentOrElse(this::apply,
                () -> tell(Messages.Format_nothing));
    }

    private void apply(TextEdit edit) {
        try {
            text.document().replace(edit.offset(), edit.length(), edit.replacement());
        } catch (BadLocationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Shows a place of the text and puts the cursor there. */
    public void reveal(int offset, int length) {
        selectAndReveal(offset, length);
    }
}
