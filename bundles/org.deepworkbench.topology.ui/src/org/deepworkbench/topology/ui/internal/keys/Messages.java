package org.deepworkbench.topology.ui.internal.keys;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

    public static String Keys_add;
    public static String Keys_addKeys;
    public static String Keys_arrows;
    public static String Keys_arrowsKeys;
    public static String Keys_arrowsOne;
    public static String Keys_arrowsOneKeys;
    public static String Keys_back;
    public static String Keys_backKeys;
    public static String Keys_beside;
    public static String Keys_besideKeys;
    public static String Keys_canvas;
    public static String Keys_diagram;
    public static String Keys_does;
    public static String Keys_edit;
    public static String Keys_enter;
    public static String Keys_enterKeys;
    public static String Keys_escape;
    public static String Keys_escapeKeys;
    public static String Keys_hint;
    public static String Keys_key;
    public static String Keys_on;
    public static String Keys_onKeys;
    public static String Keys_pan;
    public static String Keys_panKeys;
    public static String Keys_title;
    public static String Keys_walk;
    public static String Keys_walkBack;
    public static String Keys_walkBackKeys;
    public static String Keys_walkKeys;
    public static String Keys_wheel;
    public static String Keys_wheelKeys;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.keys.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
