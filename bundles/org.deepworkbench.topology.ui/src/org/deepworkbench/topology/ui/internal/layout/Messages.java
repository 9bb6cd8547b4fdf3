package org.deepworkbench.topology.ui.internal.layout;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Arrange_all;
    public static String Arrange_selection;
    public static String Pin_one;
    public static String Pin_several;
    public static String Unpin_one;
    public static String Unpin_several;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.layout.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
