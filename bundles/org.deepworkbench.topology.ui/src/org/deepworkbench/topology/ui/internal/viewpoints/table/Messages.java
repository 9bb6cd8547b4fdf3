package org.deepworkbench.topology.ui.internal.viewpoints.table;

import org.eclipse.osgi.util.NLS;

/** Externalised words of the table. */
public final class Messages extends NLS {

    public static String Table_all;
    public static String Table_columns;
    public static String Table_default;
    public static String Table_filter;
    public static String Table_missing;
    public static String Table_name;
    public static String Table_none;
    public static String Table_one;
    public static String Table_some;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
