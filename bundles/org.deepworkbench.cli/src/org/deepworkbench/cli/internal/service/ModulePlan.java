package org.deepworkbench.cli.internal.service;

import java.nio.file.Path;
import org.deepworkbench.cli.internal.job.JobContext;
import org.deepworkbench.cli.internal.job.Placement;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;

/**
 * A built-in module as a plan for this machine, without a topology.
 *
 * @param plan   what is to run
 * @param target this machine, with the device and threads that were asked for
 * @param work   folder in which the module finds what it learnt before, and keeps what it learns
 */
record ModulePlan(Plan plan, Target target, Path work) {

    /** Folder in the state folder of what built-in modules learn, each in a folder of its own. */
    static final String WORK = "modules";

    static ModulePlan of(JobContext job, ServiceRequest request) throws Exception {
        NamedModule module = NamedModule.find(job.services(), request.what());
        Target here = job.services().targets().get(Target.LOCAL.name()).target().with(request.place());
        Path work = request.work().isPresent() ? job.context().here().resolve(request.work().get())
                : job.context().state().folder(WORK);
        return new ModulePlan(Plan.of(module.name(), module.folder(), module.builtIn(), module.image(),
                module.catalogId()), here, work);
    }

    Placement place(JobContext job) throws Exception {
        return Placement.deploy(job, plan, target, DeployOptions.DEFAULT.in(work));
    }
}
