package org.deepworkbench.topology.core.plan;

import java.util.List;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Plan;

/** What became of planning a topology. */
public sealed interface PlanResult {

    /** The plan. */
    record Planned(Plan plan) implements PlanResult {
    }

    /** Why there is no plan: at least one fault, in the order in which a person would mend them. */
    record Refused(List<Fault> faults) implements PlanResult {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
