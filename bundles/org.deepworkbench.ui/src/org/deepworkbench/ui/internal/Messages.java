package org.deepworkbench.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this bundle. */
public final class Messages extends NLS {

    public static String CommandCall_missing;
    public static String FieldCheck_atLeast;
    public static String FieldCheck_atMost;
    public static String FieldCheck_between;
    public static String FieldCheck_boolean;
    public static String FieldCheck_choice;
    public static String FieldCheck_integer;
    public static String FieldCheck_name;
    public static String FieldCheck_noFile;
    public static String FieldCheck_noFolder;
    public static String FieldCheck_noPath;
    public static String FieldCheck_number;
    public static String FieldCheck_required;
    public static String FieldCheck_uri;
    public static String HelpView_back;
    public static String HelpView_found;
    public static String HelpView_home;
    public static String HelpView_noGuide;
    public static String HelpView_nothingFound;
    public static String HelpView_openOutside;
    public static String HelpView_page;
    public static String HelpView_search;
    public static String PathControl_browse;
    public static String PathControl_file;
    public static String PathControl_folder;

    static {
        NLS.initializeMessages("org.deepworkbench.ui.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
