package org.deepworkbench.topology.ui.internal.functions;

import org.eclipse.osgi.util.NLS;

/** Externalised words about values that are put together. */
final class Messages extends NLS {

    public static String Dialog_add;
    public static String Dialog_choices;
    public static String Dialog_down;
    public static String Dialog_filter;
    public static String Dialog_hint;
    public static String Dialog_kind;
    public static String Dialog_line;
    public static String Dialog_pieces;
    public static String Dialog_remove;
    public static String Dialog_text;
    public static String Dialog_title;
    public static String Dialog_up;
    public static String Dialog_value;
    public static String Dialog_wrap;
    public static String Dialog_yaml;
    public static String Input_default;
    public static String Input_description;
    public static String Input_make;
    public static String Input_name;
    public static String Input_optional;
    public static String Input_type;
    public static String Kind_attribute;
    public static String Kind_input;
    public static String Kind_newInput;
    public static String Kind_property;
    public static String Kind_text;
    public static String Piece_concat;
    public static String Piece_list;
    public static String Piece_map;

    static {
        initializeMessages("org.deepworkbench.topology.ui.internal.functions.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
