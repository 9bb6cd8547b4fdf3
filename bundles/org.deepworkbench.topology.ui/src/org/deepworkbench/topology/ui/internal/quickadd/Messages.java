package org.deepworkbench.topology.ui.internal.quickadd;

import org.eclipse.osgi.util.NLS;

/** The texts of quick add that a person sees. */
public final class Messages extends NLS {

    public static String Offer_inside;
    public static String Offer_meets;
    public static String Offer_module;
    public static String Offer_needs;
    public static String Popup_enter;
    public static String Popup_filter;
    public static String Popup_list;
    public static String Popup_more;
    public static String Popup_nothing;
    public static String Popup_showAll;
    public static String Popup_showFitting;
    public static String Title_around;
    public static String Title_at;
    public static String Title_inside;
    public static String Title_meeting;
    public static String Title_needing;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.quickadd.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
