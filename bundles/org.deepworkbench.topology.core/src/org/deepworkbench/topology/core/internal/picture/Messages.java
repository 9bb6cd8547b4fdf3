package org.deepworkbench.topology.core.internal.picture;

import org.eclipse.osgi.util.NLS;

/** Externalised words in the picture of a topology. */
final class Messages extends NLS {

    public static String Image_fromInput;
    public static String Page_empty;
    public static String Page_inputs;
    public static String Page_more;
    public static String Page_moreNodes;
    public static String Page_needed;
    public static String Page_outputs;

    static {
        initializeMessages("org.deepworkbench.topology.core.internal.picture.messages", Messages.class);
    }

    private Messages() {
    }
}
