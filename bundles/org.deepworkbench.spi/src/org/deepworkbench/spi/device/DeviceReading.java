package org.deepworkbench.spi.device;

import java.util.OptionalLong;

/** A device and what it is doing at the moment. */
public record DeviceReading(Device device, DeviceState state) {

    /** {@return bytes of its memory that nobody uses; empty if that is not known} */
    public OptionalLong freeBytes() {
        OptionalLong used = state.memoryUsedBytes();
        return used.isPresent() && device.memoryBytes() > 0
                ? OptionalLong.of(Math.max(0, device.memoryBytes() - used.getAsLong())) : OptionalLong.empty();
    }
}
