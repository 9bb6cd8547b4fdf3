package org.deepworkbench.run.ui.internal.deploy;

import java.util.Arrays;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.ui.internal.FaultDialog;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Places a plan on its target. Cancelling the job leaves nothing running. */
public final class DeployJob extends Job {

    /** Who waits for a deployment; called on the job's thread. */
    public interface Receiver {

        /** Its modules answer. */
        void deployed(Deployment deployment);

        /** It could not be made, and nothing of it is left running. Told to the person unless the receiver does. */
        default void failed(Plan plan, Fault fault) {
            FaultDialog.show(NLS.bind(Messages.DeployJob_failed, plan.name()), fault);
        }
    }

    private final Plan plan;
    private final KnownTarget target;
    private final DeployOptions options;
    private final Receiver receiver;

    public DeployJob(Plan plan, KnownTarget target, DeployOptions options, Receiver receiver) {
        super(NLS.bind(Messages.DeployJob_title, plan.name(), target.label()));
        this.plan = plan;
        this.target = target;
        this.options = options;
        this.receiver = receiver;
        setPriority(LONG);
        CloseGuard.install();
    }

    /** Gives up all deployments that are still being made, and waits until they are gone. */
    public static void cancelAll() throws InterruptedException {
        Job.getJobManager().cancel(DeployJob.class);
        Job.getJobManager().join(DeployJob.class, null);
    }

    /** {@return whether deployments are still being made} */
    public static boolean anyGoing() {
        return Job.getJobManager().find(DeployJob.class).length > 0;
    }

    /** Gives up the deployment if it is still being made; harmless otherwise. */
    public static void cancel(Deployment deployment) {
        Arrays.stream(Job.getJobManager().find(DeployJob.class)).filter(job -> ((DeployJob) job).makes(deployment))
                .forEach(Job::cancel);
    }

    /** The deployment has no other mark of the job before it is returned. */
    private boolean makes(Deployment deployment) {
        return deployment.name().equals(plan.name()) && deployment.target().equals(target.target())
                && !deployment.state().isFinal() && deployment.modules().isEmpty();
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == DeployJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            receiver.deployed(Services.deployments().deploy(plan, target.target(), options, monitor));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (FaultException e) {
            receiver.failed(plan, e.fault());
            return Status.OK_STATUS;
        }
    }
}
