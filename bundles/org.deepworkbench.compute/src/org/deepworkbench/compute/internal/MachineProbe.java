package org.deepworkbench.compute.internal;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;
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
        try {
            // By name, because the interface with this attribute is no part of the Java standard that OSGi exports.
            Object bytes = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "TotalMemorySize"); //$NON-NLS-1$
            return bytes instanceof Long total ? total : 0;
        } catch (JMException e) {
            return 0;
        }
    }
}
