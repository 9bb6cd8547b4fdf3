package org.deepworkbench.cli.internal.job;

import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Services;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.spi.FaultException;

/** Finds the target that is meant. */
public final class Targets {

    private Targets() {
    }

    /**
     * {@return the target of that name}
     *
     * @throws Refusal as wrong usage, naming those there are
     */
    public static KnownTarget find(Services services, String name) throws Refusal {
        try {
            return services.targets().get(name);
        } catch (FaultException unknown) {
            throw Refusal.usage(unknown.fault());
        }
    }
}
