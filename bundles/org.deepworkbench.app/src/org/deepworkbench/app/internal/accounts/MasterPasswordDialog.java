package org.deepworkbench.app.internal.accounts;

import java.util.Arrays;
import java.util.Optional;
import org.deepworkbench.account.PasswordPrompt.Occasion;
import org.deepworkbench.app.internal.Messages;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the master password: once, or twice where it is new. Closes when what needs it is cancelled. */
final class MasterPasswordDialog extends TitleAreaDialog {

    private static final int LOOK_MILLIS = 200;

    private final Occasion occasion;
    private final IProgressMonitor monitor;
    private Text first;
    private Optional<Text> second = Optional.empty();
    private Optional<char[]> password = Optional.empty();

    MasterPasswordDialog(Shell parent, Occasion occasion, IProgressMonitor monitor) {
        super(parent);
        this.occasion = occasion;
        this.monitor = monitor;
    }

    /** {@return what was typed; empty unless the window was closed with OK} */
    Optional<char[]> password() {
        return password;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.MasterPassword_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    public void create() {
        super.create();
        setTitle(occasion == Occasion.NEW ? Messages.MasterPassword_choose : Messages.MasterPassword_unlock);
        tell();
        getShell().getDisplay().timerExec(LOOK_MILLIS, this::look);
    }

    private void look() {
        if (getShell() == null || getShell().isDisposed()) {
            return;
        }
        if (monitor.isCanceled()) {
            close();
        } else {
            getShell().getDisplay().timerExec(LOOK_MILLIS, this::look);
        }
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        first = field(fields, Messages.MasterPassword_password, "password.first"); //$NON-NLS-1$
        if (occasion == Occasion.NEW) {
            second = Optional.of(field(fields, Messages.MasterPassword_again, "password.second")); //$NON-NLS-1$
        }
        first.setFocus();
        return area;
    }

    private Text field(Composite parent, String label, String id) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = ControlIds.tag(new Text(parent, SWT.BORDER | SWT.PASSWORD), id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(event -> check());
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    private void check() {
        char[] typed = first.getTextChars();
        char[] again = second.map(Text::getTextChars).orElse(typed);
        boolean same = Arrays.equals(typed, again);
        getButton(IDialogConstants.OK_ID).setEnabled(typed.length > 0 && same);
        if (!same && again.length > 0) {
            setMessage(Messages.MasterPassword_different, IMessageProvider.WARNING);
        } else {
            tell();
        }
    }

    private void tell() {
        switch (occasion) {
            case NEW -> setMessage(Messages.MasterPassword_chooseText);
            case UNLOCK -> setMessage(Messages.MasterPassword_unlockText);
            case AGAIN -> setMessage(Messages.MasterPassword_wrong, IMessageProvider.ERROR);
        }
    }

    @Override
    protected void okPressed() {
        password = Optional.of(first.getTextChars());
        super.okPressed();
    }
}
