package org.deepworkbench.compute.internal;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceProbe;

/** Reads what the operating system tells without any driver's library. */
public final class MachineProbe implements DeviceProbe {

    private static final Path PROC = Path.of("/proc"); //$NON-NLS-1$

    private final Path proc;

    public MachineProbe() {
        this(PROC);
    }

    /** @param proc folder in the layout of Linux's {@code /proc}; may be missing */
    MachineProbe(Path proc) {
        this.proc = proc;
    }

    @Override
    public List<Device> devices() {
        List<Device> devices = new ArrayList<>();
        devices.add(cpu());
        devices.addAll(NvidiaDriver.gpus(proc));
        return List.copyOf(devices);
    }

    private Device cpu() {
        String name = ProcFile.value(proc.resolve("cpuinfo"), "model name") //$NON-NLS-1$ //$NON-NLS-2$
                .orElse(System.getProperty("os.arch")); //$NON-NLS-1$
        return new Device(Device.Kind.CPU, name, Runtime.getRuntime().availableProcessors(), memory());
    }

    private static long memory() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean memory ? memory.getTotalMemorySize() : 0;
    }
}
