package org.deepworkbench.topology.ui.internal.presentation;

import org.eclipse.osgi.util.NLS;

/** The texts of presentations that a person sees. */
public final class Messages extends NLS {

    public static String Caption_keys;
    public static String Caption_keysBoth;
    public static String Caption_number;
    public static String Step_hosted;
    public static String Step_needs;
    public static String Step_whole;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.presentation.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
