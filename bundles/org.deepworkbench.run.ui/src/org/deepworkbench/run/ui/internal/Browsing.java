package org.deepworkbench.run.ui.internal;

import java.net.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Sends the person's own web browser somewhere. */
public final class Browsing {

    private Browsing() {
    }

    /** Opens an address; where there is no browser the person is told the address. On the display thread. */
    public static void open(URI address, Shell shell) {
        if (!Program.launch(address.toString())) {
            MessageDialog.openInformation(shell, Messages.Browsing_title, NLS.bind(Messages.Browsing_none, address));
        }
    }
}
