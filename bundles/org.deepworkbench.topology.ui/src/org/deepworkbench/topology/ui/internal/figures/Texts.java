package org.deepworkbench.topology.ui.internal.figures;

import org.eclipse.osgi.util.NLS;

/** The texts that stand on the canvas, and those of what can be done there. */
public final class Texts extends NLS {

    public static String Area_group;
    public static String Area_policy;
    public static String Badge_click;
    public static String Badge_fixable;
    public static String Badge_more;
    public static String Fold_collapse;
    public static String Fold_collapseSeveral;
    public static String Fold_expand;
    public static String Fold_expandSeveral;
    public static String Fold_inside;
    public static String Fold_toolTip;
    public static String Kind_attachesTo;
    public static String Kind_bindsTo;
    public static String Kind_connectsTo;
    public static String Kind_dependsOn;
    public static String Kind_hostedOn;
    public static String Kind_linksTo;
    public static String Kind_other;
    public static String Kind_routesTo;
    public static String Legend_name;
    public static String Note_add;
    public static String Note_empty;
    public static String Note_move;
    public static String Note_name;
    public static String Note_write;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.figures.messages", Texts.class); //$NON-NLS-1$
    }

    private Texts() {
    }
}
