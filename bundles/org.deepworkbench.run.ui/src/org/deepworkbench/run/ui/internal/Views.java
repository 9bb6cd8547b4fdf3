package org.deepworkbench.run.ui.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens the views of this bundle. */
public final class Views {

    private Views() {
    }

    /** Opens a view, or brings it to the front, soon; from any thread. The cursor stays where it is. */
    public static void show(String id) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(
                () -> Windows.current().map(IWorkbenchWindow::getActivePage).ifPresent(page -> show(id, page)));
    }

    private static void show(String id, IWorkbenchPage page) {
        try {
            page.showView(id, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            ILog.of(Views.class).log(e.getStatus());
        }
    }
}
