package org.deepworkbench.cli.internal.topology;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deepworkbench.cli.internal.Context;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.topology.core.plan.PlanResult;
import org.deepworkbench.topology.core.plan.Planner;

/** Makes plans of topologies for commands that carry them out. */
public final class Planning {

    private Planning() {
    }

    /**
     * @param inputs values of inputs by name, as typed
     * @throws Refusal if the topology cannot be opened or has errors, or an input is wrong or missing
     */
    public static Plan plan(Context context, TopologyOpener opener, Path typed, Map<String, String> inputs)
            throws Exception {
        try (OpenTopology topology = Reading.valid(opener, typed)) {
            return switch (Planner.plan(topology.document(), inputs, context.services().modules())) {
                case PlanResult.Planned(Plan plan) -> plan;
                case PlanResult.Refused(List<Fault> faults) ->
                    throw new Refusal(Reading.exitCode(topology.document(), inputs.keySet()), faults);
            };
        }
    }
}
