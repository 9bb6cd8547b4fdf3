package org.deepworkbench.topology.ui.internal.clipboard;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Clipboard_cut;
    public static String Clipboard_duplicate;
    public static String Clipboard_paste;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.clipboard.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
