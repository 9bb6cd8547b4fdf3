package org.deepworkbench.app.internal.accounts;

import java.util.Optional;
import org.deepworkbench.account.PasswordPrompt;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Asks for the master password in a window. */
public final class MasterPasswordWindow implements PasswordPrompt {

    private final Display display;

    public MasterPasswordWindow(Display display) {
        this.display = display;
    }

    @Override
    public Optional<char[]> ask(Occasion occasion, IProgressMonitor monitor) {
        Answer answer = new Answer();
        if (!display.isDisposed()) {
            display.syncExec(() -> answer.given = open(occasion, monitor));
        }
        return answer.given;
    }

    /** Is filled in on the display thread. */
    private static final class Answer {
        private Optional<char[]> given = Optional.empty();
    }

    private static Optional<char[]> open(Occasion occasion, IProgressMonitor monitor) {
        if (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isClosing()) {
            return Optional.empty();
        }
        MasterPasswordDialog dialog = new MasterPasswordDialog(
                PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), occasion, monitor);
        return dialog.open() == Window.OK ? dialog.password() : Optional.empty();
    }
}
