package org.deepworkbench.run.core;

/**
 * What a run goes on with.
 *
 * @param run        id of the earlier run, which need not be kept any more
 * @param checkpoint id of its checkpoint; empty for the last
 */
public record Resumption(String run, String checkpoint) {
}
