package org.deepworkbench.run.ui.internal.deploy;

import java.util.Arrays;
import java.util.Optional;
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
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Places a plan on its target, and waits until it runs there. Cancelling the job leaves nothing running. */
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
    /** What the target has taken on. */
    private volatile Optional<Deployment> taken = Optional.empty();
    private volatile boolean closing;

    public DeployJob(Plan plan, KnownTarget target, DeployOptions options, Receiver receiver) {
        super(NLS.bind(Messages.DeployJob_title, plan.name(), target.label()));
        this.plan = plan;
        this.target = target;
        this.options = options;
        this.receiver = receiver;
        setPriority(LONG);
        CloseGuard.install();
    }

    /** Gives up all deployments that are still being made, and waits until that is done. Others live on. */
    public static void cancelAll() throws InterruptedException {
        for (Job job : Job.getJobManager().find(DeployJob.class)) {
            ((DeployJob) job).closing = true;
            job.cancel();
        }
        Job.getJobManager().join(DeployJob.class, null);
    }

    /** {@return whether deployments are still being made that would end with the desktop} */
    public static boolean anyGoing() {
        return Arrays.stream(Job.getJobManager().find(DeployJob.class))
                .anyMatch(job -> ((DeployJob) job).taken.filter(Deployment::outlivesProcess).isEmpty());
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == DeployJob.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Deployment deployment = Services.deployments().submit(plan, target.target(), options, monitor);
            taken = Optional.of(deployment);
            await(deployment, monitor);
            receiver.deployed(deployment);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (FaultException e) {
            receiver.failed(plan, e.fault());
            return Status.OK_STATUS;
        }
    }

    /** When the desktop closes, the one who asked for that decides what is stopped. */
    private void await(Deployment deployment, IProgressMonitor monitor) throws FaultException {
        try {
            Services.deployments().awaitRunning(deployment, monitor);
        } catch (OperationCanceledException e) {
            if (!closing) {
                Services.deployments().stop(deployment, new NullProgressMonitor());
            }
            throw e;
        }
    }
}
