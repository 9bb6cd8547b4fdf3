package org.deepworkbench.spi.engine;

/**
 * Choices of the person who deploys.
 *
 * @param allowCpu whether a service that asks for GPUs may run without them
 */
public record DeployOptions(boolean allowCpu) {

    /** What holds when nobody chose. */
    public static final DeployOptions DEFAULT = new DeployOptions(false);
}
