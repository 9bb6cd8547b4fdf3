package org.deepworkbench.topology.core.internal.viewpoint;

import org.eclipse.osgi.util.NLS;

/** Externalised words about viewpoints and their files. */
public final class Messages extends NLS {

    public static String Condition_form;
    public static String Condition_isType;
    public static String Condition_noValue;
    public static String Condition_operator;
    public static String Condition_operators;
    public static String Condition_value;
    public static String Condition_wrong;
    public static String File_empty;
    public static String File_tooLarge;
    public static String File_unreadable;
    public static String Path_malformed;
    public static String Path_tooLong;
    public static String Path_tooShort;
    public static String Path_unknown;
    public static String Path_wrong;
    public static String Read_colour;
    public static String Read_column;
    public static String Read_language;
    public static String Read_map;
    public static String Read_missing;
    public static String Read_name;
    public static String Read_nesting;
    public static String Read_text;
    public static String Read_tooLong;
    public static String Read_tooMany;
    public static String Read_truth;
    public static String Read_unknownKey;
    public static String Read_unused;
    public static String Read_word;

    static {
        initializeMessages("org.deepworkbench.topology.core.internal.viewpoint.messages", Messages.class);
    }

    private Messages() {
    }
}
