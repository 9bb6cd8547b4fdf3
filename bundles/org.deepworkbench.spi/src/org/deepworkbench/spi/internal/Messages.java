package org.deepworkbench.spi.internal;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this bundle. */
public final class Messages extends NLS {

    public static String Attributes_attributeNotReported;
    public static String Attributes_nodeNotReported;
    public static String Expression_noSuchToken;
    public static String StateFolder_cannotMake;
    public static String StateFolder_denied;
    public static String StateFolder_isFile;
    public static String StateFolder_remedy;

    static {
        NLS.initializeMessages("org.deepworkbench.spi.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
