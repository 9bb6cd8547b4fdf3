package org.deepworkbench.topology.ui.internal.editor;

import java.util.function.Supplier;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.ui.internal.problems.ApplyFix;
import org.deepworkbench.topology.ui.internal.problems.JudgeJob;
import org.deepworkbench.topology.ui.internal.problems.MarkedProblem;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.deepworkbench.topology.ui.internal.source.SourceText;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/** A topology that is open in an editor, with all that lives as long as it is. It belongs to the display thread. */
public final class OpenTopology implements SessionListener {

    private final DocumentSession session;
    private final SourceText text;
    private final HistoryAction undo;
    private final HistoryAction redo;
    private final JudgeJob judge;
    /** The text of the file when it was last read or written here. */
    private String onDisk;
    private boolean saving;
    private boolean closed;

    private OpenTopology(DocumentSession session, Supplier<IFile> file) {
        Display display = Display.getCurrent();
        this.session = session;
        this.text = SourceText.of(session);
        this.onDisk = session.document().text();
        this.undo = HistoryAction.undo(session);
        this.redo = HistoryAction.redo(session);
        this.judge = new JudgeJob(session.document(), file, found -> display.asyncExec(() -> judged(found)));
    }

    /** What is found of a topology that was closed or changed meanwhile has nobody to show it. */
    private void judged(JudgeJob.Judged found) {
        if (!closed && judge.isLatest(found)) {
            session.judged(found.problems());
        }
    }

    /** {@return the open topology, whose text is judged from now on} */
    static OpenTopology of(DocumentSession.Prepared prepared, Supplier<IFile> file) {
        OpenTopology open = new OpenTopology(DocumentSession.of(prepared), file);
        open.session.addListener(open);
        return open;
    }

    /** {@return what its pages share} */
    public DocumentSession session() {
        return session;
    }

    /** {@return its text as the source page shows it} */
    public SourceText text() {
        return text;
    }

    /** Notes that the file has that text. */
    void nowOnDisk(String fileText) {
        onDisk = fileText;
    }

    /** Notes that the text is being written to the file, or no longer. */
    void saving(boolean now) {
        saving = now;
    }

    /** {@return whether the text is being written to the file} */
    boolean isSaving() {
        return saving;
    }

    /** {@return whether a text of the file is no news: it was read or written here, whatever was done since} */
    boolean knows(String fileText) {
        return onDisk.equals(fileText) || session.document().text().equals(fileText);
    }

    IAction undo() {
        return undo;
    }

    IAction redo() {
        return redo;
    }

    /** {@return whether anything is not saved} */
    boolean isDirty() {
        return text.isTyped() || session.document().isDirty();
    }

    /** Lets undo and redo of a view work on this topology. */
    void shareHistory(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
        bars.updateActionBars();
    }

    @Override
    public void documentChanged(DocumentChange change) {
        judge.follow(change, session.document());
    }

    /** Applies the quick fix of a problem, as soon as it is known for the text as it is. */
    public void mend(MarkedProblem problem) {
        session.whenJudged(() -> problem.fixAmong(session.problems())
                .ifPresent(fix -> session.run(new ApplyFix(fix))));
    }

    /** Ends the judging; what was found last stays in the Problems view. */
    void close() {
        closed = true;
        judge.cancel();
    }
}
