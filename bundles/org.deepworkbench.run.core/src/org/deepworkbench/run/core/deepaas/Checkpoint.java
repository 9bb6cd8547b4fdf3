package org.deepworkbench.run.core.deepaas;

import java.time.Instant;

/**
 * A point of a training that it can go on from, as its service lists it.
 *
 * @param id    its name at the service; untrusted, show as plain text only
 * @param epoch epochs done
 * @param step  optimiser steps done
 * @param time  when it was written
 * @param best  whether the training was never better at any other
 * @param last  whether it is the newest
 */
public record Checkpoint(String id, int epoch, long step, Instant time, boolean best, boolean last) {
}
