package org.deepworkbench.run.core;

import java.time.Instant;
import org.deepworkbench.spi.engine.DeploymentState;

/**
 * A deployment went into a state.
 *
 * @param time  when this was noticed
 * @param state into which
 */
public record Passage(Instant time, DeploymentState state) {
}
