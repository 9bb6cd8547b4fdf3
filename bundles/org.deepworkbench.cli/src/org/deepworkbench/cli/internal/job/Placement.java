package org.deepworkbench.cli.internal.job;

import org.deepworkbench.cli.internal.ExitCode;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.cli.internal.Words;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** A plan on its target for the time of a job; closing it ends everything that was started. */
public final class Placement implements AutoCloseable {

    private final JobContext job;
    private final Deployment deployment;

    private Placement(JobContext job, Deployment deployment) {
        this.job = job;
        this.deployment = deployment;
    }

    /**
     * Judges whether the plan can run there, and lists what the target cannot give.
     *
     * @throws Refusal if it cannot run there, with all the reasons
     */
    static void assess(JobContext job, Plan plan, KnownTarget target, DeployOptions options) throws Exception {
        Assessment assessment = job.step(NLS.bind(Messages.Placement_assessing, target.label()), () -> {
            Assessment found = job.services().deployments().assess(plan, target.target(), options);
            if (!found.accepted()) {
                throw new Refusal(ExitCode.FAILED, found.refusals());
            }
            return found;
        }, found -> NLS.bind(Messages.Placement_fits, target.label()));
        if (!assessment.limitations().isEmpty()) {
            job.steps().detail(new Line().add(Style.CAREFUL, Messages.Placement_limitations));
            assessment.limitations().forEach(each -> job.steps().detail(Line.of("- ").add(each)));
        }
    }

    /** Deploys and waits until the modules answer. */
    public static Placement deploy(JobContext job, Plan plan, Target target, DeployOptions options) throws Exception {
        DeploymentService service = job.services().deployments();
        return placed(job, job.step(Words.count(plan.services().size(), Messages.Placement_startingOne,
                Messages.Placement_startingMany), () -> service.deploy(plan, target, options, job.monitor()),
                Placement::told));
    }

    /** Deploys once more what an ended deployment was, with what its services kept. */
    public static Placement again(JobContext job, Deployment ended) throws Exception {
        return placed(job, job.step(NLS.bind(Messages.Placement_startingAgain, ended.name()),
                () -> job.services().deployments().deployAgain(ended, job.monitor()), Placement::told));
    }

    private static Placement placed(JobContext job, Deployment deployment) {
        Placement placement = new Placement(job, deployment);
        if (deployment.state() == DeploymentState.DEGRADED) {
            deployment.fault().ifPresent(fault -> job.steps().detail(new Line().add(Style.CAREFUL, fault.sentence())));
        }
        return placement;
    }

    public Deployment deployment() {
        return deployment;
    }

    /** Ends the deployment, also after an interruption. */
    @Override
    public void close() throws Exception {
        job.steps().take(Messages.Placement_stopping, () -> {
            job.services().deployments().stop(deployment, new NullProgressMonitor());
            return deployment;
        }, stopped -> Messages.Placement_stopped);
    }

    private static String told(Deployment deployment) {
        String modules = Words.list(deployment.modules(),
                module -> NLS.bind(Messages.Placement_moduleAtNode, module.model().name(), module.endpoint().node()));
        return NLS.bind(Messages.Placement_started, modules);
    }
}
