package org.deepworkbench.spi.plan;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a service asks of the machine it runs on.
 *
 * @param cpus        number of CPUs, above 0
 * @param memoryBytes memory limit in bytes
 * @param gpus        number of GPUs, 0 for none
 */
public record Resources(OptionalDouble cpus, OptionalLong memoryBytes, int gpus) {
}
