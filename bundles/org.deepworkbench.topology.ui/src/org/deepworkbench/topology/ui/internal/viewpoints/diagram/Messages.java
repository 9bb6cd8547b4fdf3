package org.deepworkbench.topology.ui.internal.viewpoints.diagram;

import org.eclipse.osgi.util.NLS;

/** Externalised words about the layers of the diagram. */
public final class Messages extends NLS {

    public static String Layers_name;
    public static String Layers_toolTip;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
