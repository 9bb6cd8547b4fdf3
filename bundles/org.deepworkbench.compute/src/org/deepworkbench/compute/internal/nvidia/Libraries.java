package org.deepworkbench.compute.internal.nvidia;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.util.Locale;

/** Finds the driver's two libraries under the names that they have on this system. */
final class Libraries {

    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private Libraries() {
    }

    /** @throws DriverException if it is not installed */
    static Nvml nvml() throws DriverException {
        return load(Answer.Part.NVML, WINDOWS ? "nvml" : "libnvidia-ml.so.1", Nvml.class); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** @throws DriverException if it is not installed */
    static CudaDriver cuda() throws DriverException {
        return load(Answer.Part.CUDA, WINDOWS ? "nvcuda" : "libcuda.so.1", CudaDriver.class); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static <T extends Library> T load(Answer.Part part, String name, Class<T> type) throws DriverException {
        try {
            return Native.load(name, type);
        } catch (UnsatisfiedLinkError e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse(""); //$NON-NLS-1$
            throw new DriverException(new Answer.Trouble(part, Answer.Trouble.ABSENT, reason));
        }
    }
}
