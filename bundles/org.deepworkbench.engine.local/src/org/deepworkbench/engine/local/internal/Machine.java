package org.deepworkbench.engine.local.internal;

import java.util.List;
import org.deepworkbench.spi.device.Device;

/**
 * What there is to compute with on this machine.
 *
 * @param processors  logical processors, at least 1
 * @param memoryBytes memory, 0 if unknown
 * @param gpus        number of GPUs with a working driver
 */
record Machine(int processors, long memoryBytes, int gpus) {

    static Machine of(List<Device> devices) {
        List<Device> cpus = devices.stream().filter(device -> device.kind() == Device.Kind.CPU).toList();
        return new Machine(
                cpus.stream().mapToInt(Device::units).max().orElseGet(Runtime.getRuntime()::availableProcessors),
                cpus.stream().mapToLong(Device::memoryBytes).max().orElse(0), devices.size() - cpus.size());
    }
}
