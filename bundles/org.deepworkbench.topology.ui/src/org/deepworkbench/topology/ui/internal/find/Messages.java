package org.deepworkbench.topology.ui.internal.find;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Find_close;
    public static String Find_count;
    public static String Find_hidden;
    public static String Find_hint;
    public static String Find_inside;
    public static String Find_next;
    public static String Find_none;
    public static String Find_previous;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.find.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
