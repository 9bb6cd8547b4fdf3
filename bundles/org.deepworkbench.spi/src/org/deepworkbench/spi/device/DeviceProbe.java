package org.deepworkbench.spi.device;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the devices of this machine and tells how they are. An OSGi service, for any thread but the display's: a driver
 * may take some seconds. A missing or broken driver yields fewer devices and a note in words, never an exception, and
 * does no harm to this process.
 */
public interface DeviceProbe {

    /** {@return the CPU first, then GPUs with a working driver} The answer may be a minute old. */
    List<Device> devices();

    /** {@return the devices with what they are doing; what GPUs do may be some seconds old} */
    DeviceReport report();

    /**
     * Watches the devices, on a thread of its own, until the returned handle is run.
     *
     * @param interval pause between two reports, at least 100 ms
     * @param listener called with each new report; it may take its time
     * @return ends the watching; harmless to run twice. A report that is being told meanwhile is told to its end
     */
    Runnable watch(Duration interval, Consumer<DeviceReport> listener);
}
