package org.deepworkbench.topology.ui.internal.source;

import org.eclipse.osgi.util.NLS;

/** Texts of the source page. */
public final class Messages extends NLS {

    public static String Format_nothing;
    public static String Names_noDefinition;
    public static String Names_noRename;
    public static String Names_nothing;
    public static String Names_open;
    public static String Outline_hint;
    public static String Outline_letters;
    public static String Places_definition;
    public static String Places_hint;
    public static String Places_name;
    public static String Places_reference;
    public static String Places_title;
    public static String Rename_empty;
    public static String Rename_message;
    public static String Rename_title;
    public static String Types_readOnly;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
