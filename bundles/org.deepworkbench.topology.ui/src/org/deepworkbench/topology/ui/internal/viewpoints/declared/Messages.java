package org.deepworkbench.topology.ui.internal.viewpoints.declared;

import org.eclipse.osgi.util.NLS;

/** Externalised words about viewpoints in files. */
public final class Messages extends NLS {

    public static String Declared_job;
    public static String Declared_nameTaken;
    public static String Page_description;
    public static String Page_folder;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
