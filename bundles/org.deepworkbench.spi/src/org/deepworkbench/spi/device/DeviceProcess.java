package org.deepworkbench.spi.device;

import java.util.OptionalLong;

/**
 * A process that uses a GPU.
 *
 * @param pid         its number
 * @param name        its program; empty if it may not be known, as of another user
 * @param memoryBytes memory of the device that it holds, empty if the driver does not tell
 */
public record DeviceProcess(long pid, String name, OptionalLong memoryBytes) {
}
