package org.deepworkbench.spi.engine;

import java.nio.file.Path;
import org.deepworkbench.spi.plan.Plan;

/**
 * @param deploymentId unique mark put on everything the engine makes
 * @param plan         what to run
 * @param options      the person's choices
 * @param folder       an existing private folder in the state folder for what the engine keeps on disk
 * @param cache        an existing folder, shared by all deployments, for what can be made again at any time
 */
public record DeploymentRequest(String deploymentId, Plan plan, DeployOptions options, Path folder, Path cache) {

    /** {@return the file for a node's log} An engine that keeps logs on disk keeps them there; they outlive it. */
    public LogFile logFile(String node) {
        return LogFile.of(folder, node);
    }
}
