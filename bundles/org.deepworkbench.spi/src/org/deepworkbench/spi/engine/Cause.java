package org.deepworkbench.spi.engine;

import java.time.Instant;

/**
 * One thing that happened to a deployment and bears on its state: a step, a warning, the failure of one attempt.
 *
 * @param time    when it was told
 * @param where   the node, resource or site concerned; empty for the whole
 * @param text    in the words of the service that told it; untrusted, plain text
 * @param trouble whether it is a failure rather than a step
 */
public record Cause(Instant time, String where, String text, boolean trouble) {
}
