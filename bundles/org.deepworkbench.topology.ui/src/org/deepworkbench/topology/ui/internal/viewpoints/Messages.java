package org.deepworkbench.topology.ui.internal.viewpoints;

import org.eclipse.osgi.util.NLS;

/** Externalised words about viewpoints. */
public final class Messages extends NLS {

    public static String Switch_name;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
