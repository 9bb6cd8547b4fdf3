package org.deepworkbench.sandbox.internal.play;

import org.deepworkbench.sandbox.internal.wire.Dice;

/**
 * What everything that is played in one sandbox shares.
 *
 * @param time  its clocks
 * @param dice  decides what goes wrong
 * @param works runs what is deployed
 */
public record Stage(SandboxTime time, Dice dice, Works works) {
}
