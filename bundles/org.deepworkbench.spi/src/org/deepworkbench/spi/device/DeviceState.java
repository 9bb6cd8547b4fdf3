package org.deepworkbench.spi.device;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a device is doing at the moment. Empty is what it, or its driver, does not tell.
 *
 * @param load            share of it that is busy, 0 to 1
 * @param memoryUsedBytes memory that cannot be given to anybody else
 * @param celsius         temperature in degrees
 * @param watts           power it draws
 * @param mostWatts       power it may draw at most
 * @param processes       what runs on it; empty for a CPU
 */
public record DeviceState(OptionalDouble load, OptionalLong memoryUsedBytes, OptionalDouble celsius,
        OptionalDouble watts, OptionalDouble mostWatts, List<DeviceProcess> processes) {

    public DeviceState {
        processes = List.copyOf(processes);
    }
}
