package org.deepworkbench.cli.internal.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.deepworkbench.cli.internal.job.JobContext;
import org.deepworkbench.cli.internal.job.Placement;
import org.deepworkbench.cli.internal.job.Targets;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.plan.Resources;

/**
 * A built-in module as a plan for this machine, without a topology.
 *
 * @param plan what is to run
 * @param work folder in which the module finds what it learnt before, and keeps what it learns
 */
record ModulePlan(Plan plan, Path work) {

    /** Folder in the state folder of what built-in modules learn, each in a folder of its own. */
    static final String WORK = "modules";

    static ModulePlan of(JobContext job, ServiceRequest request) throws Exception {
        NamedModule module = NamedModule.find(job.services(), request.what());
        OptionalDouble cpus = request.threads().isPresent() ? OptionalDouble.of(request.threads().getAsInt())
                : OptionalDouble.empty();
        PlannedService service = new PlannedService(module.folder(), module.folder(), module.image(),
                module.catalogId(), Optional.of(module.builtIn()), Optional.empty(), Map.of(), List.of(), List.of(),
                new Resources(cpus, OptionalLong.empty(), 0), false, 1);
        Path work = request.work().isPresent() ? job.context().here().resolve(request.work().get())
                : job.context().state().folder(WORK);
        return new ModulePlan(new Plan(module.name(), "", Map.of(), List.of(service), Map.of()), work);
    }

    Placement place(JobContext job) throws Exception {
        return Placement.deploy(job, plan, Targets.find(job.services(), Target.LOCAL.name()),
                DeployOptions.DEFAULT.in(work));
    }
}
