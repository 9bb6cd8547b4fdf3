package org.deepworkbench.ui.internal.help;

import org.deepworkbench.ui.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;

/** The user guide in a window of its own, for when a dialog keeps the workbench window from being used. */
final class HelpShell {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 560;

    private HelpShell() {
    }

    /** Opens the page beside the dialog, as far as the screen allows. */
    static void open(Shell dialog, String page) {
        Shell shell = new Shell(dialog, SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        GuideBrowser browser = new GuideBrowser(shell, Guide.ofProduct());
        browser.onPage(title -> shell.setText(title.isEmpty() ? Messages.HelpView_page : title));
        browser.open(page);
        Rectangle screen = dialog.getMonitor().getClientArea();
        Rectangle beside = dialog.getBounds();
        int left = Math.min(beside.x + beside.width, screen.x + screen.width - WIDTH);
        shell.setBounds(left, Math.max(beside.y, screen.y), WIDTH, Math.min(HEIGHT, screen.height));
        shell.open();
        browser.setFocus();
    }
}
