package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import org.eclipse.osgi.util.NLS;

/** Externalised words of graphs. */
public final class Messages extends NLS {

    public static String Flow_legend;
    public static String Flow_nothing;
    public static String Graph_attribute;
    public static String Graph_circle;
    public static String Graph_input;
    public static String Graph_laying;
    public static String Graph_node;
    public static String Graph_output;
    public static String Graph_property;
    public static String Graph_step;
    public static String Graph_which;
    public static String Workflow_derived;
    public static String Workflow_derivedHint;
    public static String Workflow_legend;
    public static String Workflow_nothing;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
