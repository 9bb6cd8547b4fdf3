package org.deepworkbench.compute.internal.nvidia;

import com.sun.jna.Library;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;

/**
 * What we call of NVIDIA's management library, under its own names; each returns {@link #SUCCESS} or a code that
 * {@link #nvmlErrorString} puts into words. A function that an older driver lacks throws {@link UnsatisfiedLinkError}.
 */
interface Nvml extends Library {

    int SUCCESS = 0;
    int INSUFFICIENT_SIZE = 7;

    /** The sensor of the chip itself. */
    int CHIP = 0;

    int nvmlInit_v2();

    String nvmlErrorString(int code);

    int nvmlSystemGetDriverVersion(byte[] text, int length);

    int nvmlDeviceGetCount_v2(IntByReference count);

    int nvmlDeviceGetHandleByIndex_v2(int index, PointerByReference device);

    int nvmlDeviceGetName(Pointer device, byte[] text, int length);

    int nvmlDeviceGetUUID(Pointer device, byte[] text, int length);

    /** @param pci 68 bytes; the last 32 are the address as text */
    int nvmlDeviceGetPciInfo_v3(Pointer device, byte[] pci);

    int nvmlDeviceGetCudaComputeCapability(Pointer device, IntByReference major, IntByReference minor);

    /** @param memory total, free and used bytes */
    int nvmlDeviceGetMemoryInfo(Pointer device, long[] memory);

    /** @param rates percentages of the time in which the chip and its memory were busy */
    int nvmlDeviceGetUtilizationRates(Pointer device, int[] rates);

    int nvmlDeviceGetTemperature(Pointer device, int sensor, IntByReference celsius);

    int nvmlDeviceGetPowerUsage(Pointer device, IntByReference milliwatts);

    int nvmlDeviceGetEnforcedPowerLimit(Pointer device, IntByReference milliwatts);

    /** @param processes {@link ProcessTable} */
    int nvmlDeviceGetComputeRunningProcesses_v3(Pointer device, IntByReference count, Pointer processes);

    /** The same for drivers before 510. */
    int nvmlDeviceGetComputeRunningProcesses_v2(Pointer device, IntByReference count, Pointer processes);

    int nvmlDeviceGetGraphicsRunningProcesses_v3(Pointer device, IntByReference count, Pointer processes);

    /** The same for drivers before 510. */
    int nvmlDeviceGetGraphicsRunningProcesses_v2(Pointer device, IntByReference count, Pointer processes);
}
