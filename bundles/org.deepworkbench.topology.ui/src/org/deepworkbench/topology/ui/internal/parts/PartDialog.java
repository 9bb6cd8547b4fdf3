package org.deepworkbench.topology.ui.internal.parts;

import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * A window in which a part of a topology is changed. Every change is made at once, as a step that can be undone; the
 * diagram stays open beside the window, which closes with the editor.
 */
abstract class PartDialog extends Dialog implements SessionListener {

    /** Width of the content in pixels, at which it begins. */
    static final int WIDTH = 760;

    private final DocumentSession session;
    private final String title;
    private final String hint;
    private Label message;

    PartDialog(Shell parent, DocumentSession session, String title, String hint) {
        super(parent);
        this.session = session;
        this.title = title;
        this.hint = hint;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.MODELESS | SWT.RESIZE | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    DocumentSession session() {
        return session;
    }

    /** Shows what there is now. */
    abstract void refresh();

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
        HelpContexts.PARTS.on(shell);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Parameters_close, false);
    }

    /** Puts the line for hints and faults below everything else, over some columns, and begins to follow changes. */
    void finish(Composite area, int columns) {
        message = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(WIDTH, SWT.DEFAULT).applyTo(message);
        session.addListener(this);
        area.addDisposeListener(event -> session.removeListener(this));
        say(Optional.empty());
    }

    /** Makes an edit; where that is not possible the window says why. */
    boolean run(Edit edit) {
        say(Optional.empty());
        return session.run(edit);
    }

    /** Says what is wrong, or else what can be done here. */
    void say(Optional<Fault> wrong) {
        message.setText(wrong.map(Fault::sentence).orElse(hint));
        message.setForeground((wrong.isPresent() ? Palette.BAD : Palette.QUIET).on(message));
        message.requestLayout();
    }

    @Override
    public void refused(Fault refusal) {
        say(Optional.of(refusal));
    }

    @Override
    public void documentChanged(DocumentChange change) {
        if (change.modelChanged()) {
            getShell().getDisplay().asyncExec(() -> {
                if (getShell() != null && !getShell().isDisposed()) {
                    refresh();
                }
            });
        }
    }

    @Override
    public void closed() {
        close();
    }
}
