package org.deepworkbench.spi.plan;

import java.util.OptionalInt;

/**
 * A port that a service listens on and that is to be reachable from outside.
 *
 * @param source   port inside the container, 1 to 65535
 * @param target   port asked for outside, where the topology fixes one
 * @param protocol {@code tcp} or {@code udp}
 */
public record PublishedPort(int source, OptionalInt target, String protocol) {
}
