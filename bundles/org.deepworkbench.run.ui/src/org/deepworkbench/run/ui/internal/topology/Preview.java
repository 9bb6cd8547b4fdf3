package org.deepworkbench.run.ui.internal.topology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.plan.Plan;

/**
 * What would happen if a choice were carried out.
 *
 * @param plan        what would start; empty if the topology or its inputs do not allow a plan
 * @param refusals    why it cannot start; empty if it can
 * @param limitations what the topology asks for and would not get, each once
 * @param cpu         to run what asks for GPUs on the CPU
 * @param privileged  to give containers the host's full rights
 * @param outlook     what the target itself says of it
 * @param elsewhere   why it cannot start on other targets, by their names; those where it can are absent
 */
record Preview(Optional<Plan> plan, List<Fault> refusals, List<String> limitations, Permission cpu,
        Permission privileged, Outlook outlook, Map<String, Fault> elsewhere) {

    Preview {
        refusals = List.copyOf(refusals);
        limitations = List.copyOf(limitations);
        elsewhere = Map.copyOf(elsewhere);
    }

    /** {@return the preview of something that there is no plan for} */
    static Preview impossible(List<Fault> faults) {
        return new Preview(Optional.empty(), faults, List.of(), Permission.NONE, Permission.NONE, new Outlook.None(),
                Map.of());
    }

    /** {@return whether nothing speaks against it that can be told without asking the target} */
    boolean accepted() {
        return plan.isPresent() && refusals.isEmpty();
    }

    /** {@return whether it may be started: all is known that should be known before} */
    boolean runnable() {
        return accepted() && outlook.allows();
    }

    /** {@return whether it cannot be started as it is, whoever says so} */
    boolean isRefused() {
        return !accepted() || outlook instanceof Outlook.Untold untold && untold.refused();
    }

    /** {@return the same with what the target says} */
    Preview with(Outlook told) {
        return new Preview(plan, refusals, limitations, cpu, privileged, told, elsewhere);
    }
}
