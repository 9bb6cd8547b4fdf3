package org.deepworkbench.topology.ui.internal.arrange;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Align_across;
    public static String Align_bottom;
    public static String Align_centre;
    public static String Align_down;
    public static String Align_left;
    public static String Align_middle;
    public static String Align_right;
    public static String Align_size;
    public static String Align_tooFew;
    public static String Align_tooFewRemedy;
    public static String Align_top;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.arrange.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
