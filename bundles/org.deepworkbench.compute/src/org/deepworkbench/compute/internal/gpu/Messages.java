package org.deepworkbench.compute.internal.gpu;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this package. */
final class Messages extends NLS {

    public static String Gpu_absent;
    public static String Gpu_absentRemedy;
    public static String Gpu_brokenRemedy;
    public static String Gpu_code;
    public static String Gpu_crashed;
    public static String Gpu_driverWithoutCard;
    public static String Gpu_driverWithoutCardRemedy;
    public static String Gpu_ended;
    public static String Gpu_fabricRemedy;
    public static String Gpu_garbled;
    public static String Gpu_hiddenRemedy;
    public static String Gpu_lostRemedy;
    public static String Gpu_mismatchRemedy;
    public static String Gpu_noCuda;
    public static String Gpu_noDriver;
    public static String Gpu_noDriverRemedy;
    public static String Gpu_noManagement;
    public static String Gpu_none;
    public static String Gpu_noneRemedy;
    public static String Gpu_notAsked;
    public static String Gpu_notLoadedRemedy;
    public static String Gpu_notStarted;
    public static String Gpu_permissionRemedy;
    public static String Gpu_silent;
    public static String Gpu_unnamed;

    static {
        NLS.initializeMessages("org.deepworkbench.compute.internal.gpu.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
