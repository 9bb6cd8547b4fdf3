package org.deepworkbench.topology.ui.internal.properties;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

    public static String Button_browse;
    public static String Button_down;
    public static String Button_function;
    public static String Button_hide;
    public static String Button_join;
    public static String Button_less;
    public static String Button_more;
    public static String Button_remove;
    public static String Button_rename;
    public static String Button_reset;
    public static String Button_reveal;
    public static String Button_up;
    public static String Choice_none;
    public static String File_message;
    public static String File_title;
    public static String Flag_default;
    public static String Form_several;
    public static String Form_tabs;
    public static String Group_count;
    public static String Label_name;
    public static String Label_operator;
    public static String Label_unit;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
