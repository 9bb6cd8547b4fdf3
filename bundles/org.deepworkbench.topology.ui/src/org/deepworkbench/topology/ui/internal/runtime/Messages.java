package org.deepworkbench.topology.ui.internal.runtime;

import org.eclipse.osgi.util.NLS;

/** Words of the runtime overlay. */
public final class Messages extends NLS {

    public static String Runtime_choose;
    public static String Runtime_following;
    public static String Runtime_noAddress;
    public static String Runtime_noBrowser;
    public static String Runtime_noLog;
    public static String Runtime_place;
    public static String Runtime_placeAt;
    public static String Runtime_show;
    public static String Runtime_showHint;
    public static String Runtime_toView;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.runtime.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
