package org.deepworkbench.spi.device;

import java.util.List;

/** Finds the devices of this machine. An OSGi service. */
public interface DeviceProbe {

    /**
     * {@return the CPU first, then GPUs with a working driver} May take a second; never called on the display thread.
     * A missing or broken driver yields fewer devices, not an exception.
     */
    List<Device> devices();
}
