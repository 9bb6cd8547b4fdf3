package org.deepworkbench.compute.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.spi.device.Device;
import org.deepworkbench.spi.device.DeviceProbe;

/** The devices of this machine as its operating system tells them. A component, see {@code OSGI-INF/devices.xml}. */
public final class SystemDevices implements DeviceProbe {

    private final Path proc;

    /** Called by the component runtime. */
    public SystemDevices() {
        this(Path.of("/proc")); //$NON-NLS-1$
    }

    /** @param proc where Linux tells of its devices; need not exist */
    SystemDevices(Path proc) {
        this.proc = proc;
    }

    @Override
    public List<Device> devices() {
        List<Device> devices = new ArrayList<>();
        devices.add(new Cpu(proc).device());
        devices.addAll(new NvidiaGpus(proc).devices());
        return List.copyOf(devices);
    }
}
