package org.deepworkbench.topology.ui.internal.viewpoints.tree;

import org.eclipse.osgi.util.NLS;

/** Externalised words of the tree. */
public final class Messages extends NLS {

    public static String Tree_filter;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
