package org.deepworkbench.sandbox;

import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.module.ModuleResolver;

/**
 * What a sandbox stands on.
 *
 * @param modules tells which module stands behind an image
 * @param engine  of this machine, on which modules really run; empty if everything is only played
 * @param cache   an existing folder for what can be made again at any time
 */
public record Ground(ModuleResolver modules, Optional<DeploymentEngine> engine, Path cache) {
}
