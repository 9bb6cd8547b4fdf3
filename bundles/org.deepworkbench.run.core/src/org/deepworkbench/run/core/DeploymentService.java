package org.deepworkbench.run.core;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;

/** Places plans on engines and keeps account of every deployment. An OSGi service, safe to use from any thread. */
public interface DeploymentService {

    /** {@return the engines there are, by label; no engine is loaded for this} */
    List<EngineInfo> engines();

    /**
     * Judges, without starting anything and without asking the network, whether a plan can run on a target.
     *
     * @throws FaultException if the target's engine is not installed
     */
    Assessment assess(Plan plan, Target target, DeployOptions options) throws FaultException;

    /**
     * Tells what a deployment would make and take. May ask the target; changes nothing there.
     *
     * @throws FaultException if the target does not answer or refuses the plan
     */
    Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
            throws FaultException;

    /**
     * Deploys and waits until the modules answer. The deployment is in the journal and in {@link #deployments()} before
     * the engine is asked. On failure or cancellation nothing is left running; the deployment stays in the list as
     * failed or stopped.
     *
     * @param target   where, with the settings of this deployment
     * @param monitor  shows progress and may cancel
     * @return the deployment, {@code RUNNING}, or {@code DEGRADED} if some endpoints do not answer
     * @throws FaultException                                           if the plan is refused or fails
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    Deployment deploy(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
            throws FaultException;

    /**
     * {@return all deployments known at the last look, newest first} The first call reads the journal from disk.
     */
    List<Deployment> deployments();

    /** Reads the journal anew, so that deployments of other processes are known. Reads the disk. */
    void refresh();

    /** {@return the deployment of that id, if there is one} */
    Optional<Deployment> find(String id);

    /**
     * Ends a deployment; returns when it has ended. Harmless when it has ended already.
     *
     * @throws FaultException if it cannot be ended, or another process drives it
     */
    void stop(Deployment deployment, IProgressMonitor monitor) throws FaultException;

    /**
     * Takes an ended deployment off the list and deletes what is kept of it on disk.
     *
     * @throws FaultException if it has not ended, or its files cannot be deleted
     */
    void delete(Deployment deployment) throws FaultException;

    /**
     * @return removes the listener when run
     */
    Runnable addListener(DeploymentListener listener);
}
