package org.deepworkbench.run.core;

import java.net.URI;

/**
 * What the service calls a run's training, so that it can be found there again.
 *
 * @param node    name of the application's node template; empty for a service that no deployment started
 * @param address where the service was
 * @param uuid    id of the training there
 * @param resumes whether the service keeps checkpoints that the training can go on from
 */
public record ServiceTraining(String node, URI address, String uuid, boolean resumes) {
}
