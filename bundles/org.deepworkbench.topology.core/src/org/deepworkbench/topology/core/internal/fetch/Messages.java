package org.deepworkbench.topology.core.internal.fetch;

import org.eclipse.osgi.util.NLS;

/** Externalised words of fetching: why a file cannot be had. */
public final class Messages extends NLS {

    public static String Fetch_elsewhere;
    public static String Fetch_interrupted;
    public static String Fetch_missing;
    public static String Fetch_noAddress;
    public static String Fetch_refused;
    public static String Fetch_status;
    public static String Fetch_timeout;
    public static String Fetch_tooLarge;
    public static String Fetch_tooManyRedirects;
    public static String Fetch_unreachable;

    static {
        initializeMessages("org.deepworkbench.topology.core.internal.fetch.messages", Messages.class);
    }

    private Messages() {
    }
}
