package org.deepworkbench.topology.ui.internal.recovery;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Recovery_compare;
    public static String Recovery_discard;
    public static String Recovery_found;
    public static String Recovery_foundPassed;
    public static String Recovery_job;
    public static String Recovery_label;
    public static String Recovery_restore;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.recovery.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
