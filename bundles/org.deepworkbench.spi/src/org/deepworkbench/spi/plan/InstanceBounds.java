package org.deepworkbench.spi.plan;

/**
 * How many instances of a service a topology allows (TOSCA 1.3, section 5.5.10, tosca.capabilities.Scalable).
 *
 * @param least at least 1
 * @param most  at least {@code least}
 */
public record InstanceBounds(int least, int most) {

    /** A topology that sets no bounds. */
    public static final InstanceBounds NONE = new InstanceBounds(1, Integer.MAX_VALUE);

    public InstanceBounds {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException(least + " to " + most); //$NON-NLS-1$
        }
    }

    public boolean allow(int instances) {
        return instances >= least && instances <= most;
    }
}
