package org.deepworkbench.run.ui.internal;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The window the person works in. For the display thread only. */
public final class Windows {

    private Windows() {
    }

    /** {@return the active window, else another one; empty only when there is none any more} */
    public static Optional<IWorkbenchWindow> current() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        return Optional.ofNullable(workbench.getActiveWorkbenchWindow())
                .or(() -> Arrays.stream(workbench.getWorkbenchWindows()).findFirst());
    }

    /**
     * {@return the parent for a dialog; null, which makes a dialog a window of its own, if there is no window} The active
     * shell will not do: it may be a dialog that is just closing.
     */
    public static Shell shell() {
        return current().map(IWorkbenchWindow::getShell).orElse(null);
    }
}
