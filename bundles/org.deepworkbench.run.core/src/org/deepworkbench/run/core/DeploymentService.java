package org.deepworkbench.run.core;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Offer;
import org.deepworkbench.spi.engine.Resource;
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
     * Asks what a target offers for the inputs of a topology. Takes as long as the target takes to answer.
     *
     * @param toscaText the topology
     * @return offers by the input's name; an input without offers takes any value
     * @throws FaultException if the target does not answer
     */
    default Map<String, List<Offer>> offers(String toscaText, Target target, IProgressMonitor monitor)
            throws FaultException {
        return Map.of();
    }

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
     * Deploys once more what an ended deployment was, with what its services kept: what they learnt, and the
     * checkpoints of their trainings. Otherwise as {@link #deploy}.
     *
     * @throws FaultException also if it has not ended, its target keeps nothing, or a secret is needed that is not kept
     */
    Deployment deployAgain(Deployment ended, IProgressMonitor monitor) throws FaultException;

    /**
     * Deploys and returns as soon as the target has taken the plan on; that it runs is seen later. While it is being
     * made, {@link #stop} ends it, too. On failure or cancellation nothing is left running.
     *
     * @param target  where, with the settings of this deployment
     * @param monitor shows progress and may cancel
     * @return the deployment; {@code UNKNOWN} if the target did not answer, which is asked again in the background
     * @throws FaultException                                           if the plan is refused or fails
     * @throws org.eclipse.core.runtime.OperationCanceledException if it was cancelled
     */
    Deployment submit(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
            throws FaultException;

    /**
     * Waits until a deployment of this process runs. If the monitor is cancelled, it goes on.
     *
     * @throws FaultException if it fails, or its target does not answer for minutes
     * @throws org.eclipse.core.runtime.OperationCanceledException if it was stopped, or the monitor was cancelled
     */
    void awaitRunning(Deployment deployment, IProgressMonitor monitor) throws FaultException;

    /**
     * Changes what runs into what another plan says, touching only what differs.
     *
     * @throws FaultException if it cannot be changed; its status says what became of it
     */
    void update(Deployment deployment, Plan plan, IProgressMonitor monitor) throws FaultException;

    /**
     * Changes how many instances of a node run.
     *
     * @param node      name of a node template
     * @param instances at least 1
     * @throws FaultException if the target refuses, or the topology's bounds do not allow so many
     */
    void scale(Deployment deployment, String node, int instances, IProgressMonitor monitor) throws FaultException;

    /**
     * Does something to one part, as its {@link Resource#actions()} allow. Returns when the target has taken it on.
     *
     * @throws FaultException if the target refuses
     */
    void act(Deployment deployment, Resource resource, Resource.Action action, IProgressMonitor monitor)
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
     * Waits until the targets have told how those deployments stand whose process is dead, and that this process takes
     * over as soon as {@link #deployments()} was read.
     *
     * @param atMost longest wait; what has not been told by then is told to listeners later
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    void awaitRecovered(Duration atMost, IProgressMonitor monitor);

    /**
     * Ends a deployment, also one that is being made, one whose process is dead, and what is left of one that failed.
     * Returns when it has ended. Harmless when it has ended already. Once asked for, the end is not given up: where the
     * target does not end it now, it is asked again in the background, and by the next process.
     *
     * @throws FaultException if it is not ended yet, or another process drives it
     */
    void stop(Deployment deployment, IProgressMonitor monitor) throws FaultException;

    /**
     * Takes an ended deployment off the list and deletes what is kept of it on disk.
     *
     * @throws FaultException if it has not ended, something of it may remain, or its files cannot be deleted
     */
    void delete(Deployment deployment) throws FaultException;

    /**
     * Takes a deployment off the list without asking its target: for one whose target is gone for good.
     *
     * @throws FaultException if another process drives it, or its files cannot be deleted
     */
    void forget(Deployment deployment) throws FaultException;

    /**
     * @return removes the listener when run
     */
    Runnable addListener(DeploymentListener listener);
}
