package org.deepworkbench.spi.engine;

import java.nio.file.Path;
import org.deepworkbench.spi.plan.Plan;

/**
 * @param deploymentId unique mark put on everything the engine makes: letters, digits and hyphens
 * @param plan         what to run; when a deployment is found again after a restart, its secret values are masked
 * @param target       where, with the settings of this deployment
 * @param options      the person's choices
 * @param folder       an existing private folder in the state folder for what the engine keeps on disk
 * @param cache        an existing folder, shared by all deployments, for what can be made again at any time
 * @param ledger       what the engine remembers of this deployment
 */
public record DeploymentRequest(String deploymentId, Plan plan, Target target, DeployOptions options, Path folder,
        Path cache, Ledger ledger) {

    /** {@return the file for a node's log} An engine that keeps logs on disk keeps them there; they outlive it. */
    public LogFile logFile(String node) {
        return LogFile.of(folder, node);
    }
}
