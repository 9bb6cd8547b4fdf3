package org.deepworkbench.engine.local.internal.torch;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this package. */
final class Messages extends NLS {

    public static String Torch_compiled;
    public static String Torch_cpuOnly;
    public static String Torch_found;
    public static String Torch_joined;
    public static String Torch_knowsCuda;
    public static String Torch_noGpu;
    public static String Torch_none;
    public static String Torch_noPlatform;
    public static String Torch_noServer;
    public static String Torch_notChosen;
    public static String Torch_noVersion;
    public static String Torch_oldDriver;
    public static String Torch_otherVersion;

    static {
        NLS.initializeMessages("org.deepworkbench.engine.local.internal.torch.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
