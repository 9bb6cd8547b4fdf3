package org.deepworkbench.spi.engine;

import java.util.List;
import org.deepworkbench.spi.Fault;

/**
 * An engine's judgement of a plan.
 *
 * @param refusals    why it cannot run here; empty if it can
 * @param limitations sentences on what the topology asks for and will not get here, each once
 */
public record Assessment(List<Fault> refusals, List<String> limitations) {

    public Assessment {
        refusals = List.copyOf(refusals);
        limitations = List.copyOf(limitations);
    }

    public boolean accepted() {
        return refusals.isEmpty();
    }
}
