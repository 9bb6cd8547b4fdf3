package org.deepworkbench.spi.engine;

import java.nio.file.Path;
import org.deepworkbench.spi.plan.Plan;

/**
 * @param deploymentId unique mark put on everything the engine makes
 * @param plan         what to run
 * @param options      the person's choices
 * @param folder       an existing private folder in the state folder for what the engine keeps on disk
 */
public record DeploymentRequest(String deploymentId, Plan plan, DeployOptions options, Path folder) {
}
