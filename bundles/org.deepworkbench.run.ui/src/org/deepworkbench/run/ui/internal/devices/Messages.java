package org.deepworkbench.run.ui.internal.devices;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this package. */
final class Messages extends NLS {

    public static String Device_capability;
    public static String Device_celsius;
    public static String Device_cores;
    public static String Device_cuda;
    public static String Device_driver;
    public static String Device_gigabytes;
    public static String Device_process;
    public static String Device_threads;
    public static String Device_unnamed;
    public static String Device_used;
    public static String Device_watts;
    public static String Device_wattsOf;
    public static String DevicesView_device;
    public static String DevicesView_facts;
    public static String DevicesView_load;
    public static String DevicesView_memory;
    public static String DevicesView_placeAuto;
    public static String DevicesView_placeChosen;
    public static String DevicesView_power;
    public static String DevicesView_table;
    public static String DevicesView_temperature;

    static {
        NLS.initializeMessages("org.deepworkbench.run.ui.internal.devices.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
