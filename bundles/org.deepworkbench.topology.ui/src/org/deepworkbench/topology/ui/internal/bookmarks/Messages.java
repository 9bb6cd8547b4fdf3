package org.deepworkbench.topology.ui.internal.bookmarks;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Views_item;
    public static String Views_keep;
    public static String Views_name;
    public static String Views_nameMissing;
    public static String Views_nameTaken;
    public static String Views_remove;
    public static String Views_removeEdit;
    public static String Views_rename;
    public static String Views_renameEdit;
    public static String Views_suggestion;
    public static String Views_title;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.bookmarks.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
