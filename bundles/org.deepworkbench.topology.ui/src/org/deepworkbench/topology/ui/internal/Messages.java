package org.deepworkbench.topology.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle. */
public final class Messages extends NLS {

    public static String Canvas_dropInside;
    public static String Canvas_emptyHint;
    public static String Canvas_emptyTitle;
    public static String Canvas_name;
    public static String Edit_arrange;
    public static String Edit_delete;
    public static String Edit_moveInto;
    public static String Library_containers;
    public static String Library_machines;
    public static String Library_modules;
    public static String Library_name;
    public static String Library_network;
    public static String Library_others;
    public static String Library_search;
    public static String Library_software;
    public static String Library_storage;
    public static String Link_toolTip;
    public static String Node_toolTip;
    public static String Overview_name;
    public static String Overview_toolTip;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
