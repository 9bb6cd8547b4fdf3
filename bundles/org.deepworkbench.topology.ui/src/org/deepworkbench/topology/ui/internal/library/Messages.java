package org.deepworkbench.topology.ui.internal.library;

import org.eclipse.osgi.util.NLS;

/** The texts of the library that a person sees. */
public final class Messages extends NLS {

    public static String Details_and;
    public static String Details_brings;
    public static String Details_bringsPattern;
    public static String Details_derivedFrom;
    public static String Details_licence;
    public static String Details_needs;
    public static String Details_offers;
    public static String Details_properties;
    public static String Details_required;
    public static String Details_tags;
    public static String Library_add;
    public static String Library_containers;
    public static String Library_favourite;
    public static String Library_favourites;
    public static String Library_machines;
    public static String Library_modules;
    public static String Library_more;
    public static String Library_name;
    public static String Library_network;
    public static String Library_notFavourite;
    public static String Library_nothing;
    public static String Library_others;
    public static String Library_own;
    public static String Library_recent;
    public static String Library_search;
    public static String Library_software;
    public static String Library_storage;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.library.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
