package org.deepworkbench.compute.internal.nvidia;

import com.sun.jna.Library;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.LongByReference;
import com.sun.jna.ptr.PointerByReference;

/**
 * What we call of CUDA's driver API, under its own names; each returns {@link #SUCCESS} or a code that
 * {@link #cuGetErrorString} puts into words.
 */
interface CudaDriver extends Library {

    int SUCCESS = 0;

    int CAPABILITY_MAJOR = 75;
    int CAPABILITY_MINOR = 76;

    int cuInit(int flags);

    int cuGetErrorString(int code, PointerByReference text);

    /** @param version 1000 times the major and 10 times the minor version */
    int cuDriverGetVersion(IntByReference version);

    int cuDeviceGetCount(IntByReference count);

    int cuDeviceGet(IntByReference device, int number);

    int cuDeviceGetName(byte[] text, int length, int device);

    int cuDeviceTotalMem_v2(LongByReference bytes, int device);

    int cuDeviceGetAttribute(IntByReference value, int attribute, int device);

    /** @param uuid 16 bytes */
    int cuDeviceGetUuid(byte[] uuid, int device);
}
