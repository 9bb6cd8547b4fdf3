package org.deepworkbench.spi.engine;

/**
 * Choices of the person who deploys.
 *
 * @param allowCpu        whether a service that asks for GPUs may run without them
 * @param allowPrivileged whether a container that asks for the host's full rights gets them
 */
public record DeployOptions(boolean allowCpu, boolean allowPrivileged) {

    /** What holds when nobody chose. */
    public static final DeployOptions DEFAULT = new DeployOptions(false, false);
}
