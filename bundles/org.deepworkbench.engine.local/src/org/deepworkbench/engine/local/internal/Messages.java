package org.deepworkbench.engine.local.internal;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this bundle. */
public final class Messages extends NLS {

    public static String Engine_cannotWrite;
    public static String Engine_cannotWriteRemedy;
    public static String Engine_starting;
    public static String Errands_failed;
    public static String Home_missing;
    public static String Home_missingRemedy;
    public static String Home_missingWhy;
    public static String Judge_command;
    public static String Judge_cpuInstead;
    public static String Judge_device;
    public static String Judge_deviceRemedy;
    public static String Judge_environment;
    public static String Judge_fewerCpus;
    public static String Judge_freeMemory;
    public static String Judge_gpus;
    public static String Judge_gpusRemedy;
    public static String Judge_instances;
    public static String Judge_jupyterPort;
    public static String Judge_leastMemory;
    public static String Judge_machineMemory;
    public static String Judge_monitorPort;
    public static String Judge_noBuiltIn;
    public static String Judge_noBuiltInRemedy;
    public static String Judge_noBuiltInWhy;
    public static String Judge_noContainer;
    public static String Judge_notEnoughFree;
    public static String Judge_notEnoughFreeRemedy;
    public static String Judge_oneGpu;
    public static String Judge_otherPort;
    public static String Judge_privileged;
    public static String Judge_tooLittleMemory;
    public static String Judge_tooLittleMemoryRemedy;
    public static String Judge_tooMuchMemory;
    public static String Judge_tooMuchMemoryRemedy;
    public static String Judge_trainsOnCpu;
    public static String Judge_volumes;
    public static String Log_full;
    public static String Report_any;
    public static String Report_gpuNot;
    public static String Report_megabytes;
    public static String Report_needs;
    public static String Report_process;
    public static String Report_summary;
    public static String Report_torch;
    public static String Seat_chosen;
    public static String Seat_cpu;
    public static String Seat_gpu;
    public static String Seat_noSuchGpu;
    public static String Server_cannotStart;
    public static String Server_cannotStartRemedy;
    public static String Server_crashed;
    public static String Server_ended;
    public static String Server_endedRemedy;
    public static String Server_exitCode;
    public static String Server_killed;
    public static String Server_lastLines;
    public static String Server_overMemory;
    public static String Server_overMemoryRemedy;
    public static String Server_portTaken;
    public static String Server_portTakenRemedy;
    public static String Server_refuses;
    public static String Server_silent;
    public static String Server_terminated;
    public static String Setting_device;
    public static String Setting_deviceText;
    public static String Setting_pytorch;
    public static String Setting_pytorchText;
    public static String Setting_threads;
    public static String Setting_threadsText;

    static {
        NLS.initializeMessages("org.deepworkbench.engine.local.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
