package org.deepworkbench.topology.ui.internal.look;

import org.eclipse.osgi.util.NLS;

/** What a person reads about colours. */
final class Messages extends NLS {

    public static String LookPage_colours;
    public static String LookPage_contrast;
    public static String LookPage_dark;
    public static String LookPage_description;
    public static String LookPage_light;
    public static String LookPage_still;
    public static String LookPage_theme;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.look.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
