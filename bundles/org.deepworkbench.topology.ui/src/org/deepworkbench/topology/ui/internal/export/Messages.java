package org.deepworkbench.topology.ui.internal.export;

import org.eclipse.osgi.util.NLS;

/** The texts of exporting that a person sees. */
public final class Messages extends NLS {

    public static String Copy_done;
    public static String Copy_title;
    public static String Export_failed;
    public static String Export_title;
    public static String Format_csar;
    public static String Format_pdf;
    public static String Format_png;
    public static String Format_svg;
    public static String Print_failed;
    public static String Print_title;

    static {
        NLS.initializeMessages("org.deepworkbench.topology.ui.internal.export.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
