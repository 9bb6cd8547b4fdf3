package org.deepworkbench.run.ui.internal;

import org.deepworkbench.spi.Fault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Tells a fault to the person. */
public final class FaultDialog {

    private FaultDialog() {
    }

    /**
     * Opens a dialog soon, from any thread; does nothing when the workbench is closing.
     *
     * @param doing what was being done when it went wrong
     */
    public static void show(String doing, Fault fault) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            if (!workbench.isClosing()) {
                open(Windows.shell(), doing, fault);
            }
        });
    }

    /** Opens a dialog and waits until it was read. On the display thread. */
    public static void open(Shell parent, String doing, Fault fault) {
        MessageDialog.open(MessageDialog.ERROR, parent, doing, FaultWords.paragraphs(fault), SWT.SHEET);
    }
}
