package org.deepworkbench.spi.engine;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Choices of the person who deploys.
 *
 * @param allowCpu        whether a service that asks for GPUs may run without them
 * @param allowPrivileged whether a container that asks for the host's full rights gets them
 * @param work            absolute path of a folder in which services find what earlier ones learnt, and leave what they
 *                        learn, each in a folder of its node's name; empty for a new one that nobody else uses. Counts
 *                        where {@link DeploymentEngine#keepsWork()}
 */
public record DeployOptions(boolean allowCpu, boolean allowPrivileged, Optional<Path> work) {

    /** What holds when nobody chose. */
    public static final DeployOptions DEFAULT = new DeployOptions(false, false);

    /** Choices with a work folder of its own. */
    public DeployOptions(boolean allowCpu, boolean allowPrivileged) {
        this(allowCpu, allowPrivileged, Optional.empty());
    }

    /** {@return the same choices with that work folder} */
    public DeployOptions in(Path folder) {
        return new DeployOptions(allowCpu, allowPrivileged, Optional.of(folder.toAbsolutePath()));
    }
}
