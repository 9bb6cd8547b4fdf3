package org.deepworkbench.run.ui.internal.topology;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.module.ModuleResolver;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.plan.PlanResult;
import org.deepworkbench.topology.core.plan.Planner;

/**
 * What would happen if a choice were carried out.
 *
 * @param plan        what would start; empty if the topology or its inputs do not allow a plan
 * @param refusals    why it cannot start; empty if it can
 * @param limitations what the topology asks for and would not get, each once
 * @param gpusAsked   whether a service asks for GPUs
 * @param cpuHelps    whether it could start if the CPU were allowed in place of GPUs
 */
record Preview(Optional<Plan> plan, List<Fault> refusals, List<String> limitations, boolean gpusAsked,
        boolean cpuHelps) {

    Preview {
        refusals = List.copyOf(refusals);
        limitations = List.copyOf(limitations);
    }

    boolean runnable() {
        return plan.isPresent() && refusals.isEmpty();
    }

    /** Plans and asks the engine. Blocks; nothing is started. The document is used by this thread meanwhile. */
    static Preview of(TopologyDocument document, Choice choice, ModuleResolver modules, DeploymentService deployments) {
        return switch (Planner.plan(document, choice.inputs(), modules)) {
            case PlanResult.Refused refused -> new Preview(Optional.empty(), refused.faults(), List.of(), false, false);
            case PlanResult.Planned planned -> assess(planned.plan(), choice, deployments);
        };
    }

    private static Preview assess(Plan plan, Choice choice, DeploymentService deployments) {
        boolean gpus = plan.services().stream().anyMatch(service -> service.resources().gpus() > 0);
        try {
            Assessment found = deployments.assess(plan, choice.target().target(), choice.options());
            boolean cpuHelps = gpus && !found.accepted() && !choice.options().allowCpu() && deployments
                    .assess(plan, choice.target().target(), new DeployOptions(true, false)).accepted();
            return new Preview(Optional.of(plan), found.refusals(), found.limitations(), gpus, cpuHelps);
        } catch (FaultException e) {
            return new Preview(Optional.of(plan), List.of(e.fault()), List.of(), gpus, false);
        }
    }
}
