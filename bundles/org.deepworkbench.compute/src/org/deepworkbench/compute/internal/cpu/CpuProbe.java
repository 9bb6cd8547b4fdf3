package org.deepworkbench.compute.internal.cpu;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.deepworkbench.spi.device.DeviceReading;
import org.deepworkbench.spi.device.DeviceState;

/** The processors of this machine, all of them as one device. Safe to use from any thread; quick. */
public final class CpuProbe {

    private final Path root;
    private final CpuLoad load;
    private final Thermometer thermometer;

    /** @param root root of the file system; on systems other than Linux less is told */
    public CpuProbe(Path root) {
        this.root = root;
        load = new CpuLoad(root);
        thermometer = new Thermometer(root);
    }

    /** {@return the processors now; their load is that since the last call} */
    public DeviceReading read() {
        MemoryReading memory = MemoryReading.of(root);
        OptionalLong available = memory.availableBytes();
        OptionalLong used = available.isPresent()
                ? OptionalLong.of(Math.max(0, memory.totalBytes() - available.getAsLong())) : OptionalLong.empty();
        return new DeviceReading(Processor.device(root, memory.totalBytes()), new DeviceState(load.sinceLast(), used,
                thermometer.celsius(), OptionalDouble.empty(), OptionalDouble.empty(), List.of()));
    }
}
