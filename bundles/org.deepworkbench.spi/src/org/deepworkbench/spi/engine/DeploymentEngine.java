package org.deepworkbench.spi.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Drives one kind of target. An OSGi service with the properties {@link #ID} and {@link #LABEL}, so that engines can be
 * listed without loading them. Implementations see plans only and know no other floor of the workbench. Every method is
 * safe on any thread but the display's; those with a monitor may call the target, end within a bounded time, and throw
 * {@link org.eclipse.core.runtime.OperationCanceledException} when the monitor was cancelled.
 */
public interface DeploymentEngine {

    /** Service property: the engine's id, such as {@code local}. */
    String ID = "engine.id"; //$NON-NLS-1$
    /** Service property: the engine's name for people. */
    String LABEL = "engine.label"; //$NON-NLS-1$

    /** {@return what a target of this kind is and whom it serves, in one sentence for people; empty for nothing to say} */
    default String description() {
        return ""; //$NON-NLS-1$
    }

    /** {@return the fields of a target of this kind, in the order to show; none if it needs none} */
    default List<Setting> settings() {
        return List.of();
    }

    /**
     * {@return whether what services wrote stays when their deployment ends, below
     * {@link DeploymentRequest#folder()} or {@link DeployOptions#work()}, and can be given to the next one}
     */
    default boolean keepsWork() {
        return false;
    }

    /**
     * Asks a target how it is. Changes nothing there.
     *
     * @throws FaultException if it does not answer or refuses its settings
     */
    TargetReport probe(Target target, IProgressMonitor monitor) throws FaultException;

    /**
     * Judges, without starting anything, whether the plan can run on the target. May look at this machine's devices and
     * files, never at the network.
     */
    Assessment assess(Plan plan, Target target, DeployOptions options);

    /**
     * Tells what a deployment would make and take. May ask the target; changes nothing there.
     *
     * @throws FaultException if the target does not answer or refuses the plan
     */
    Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
            throws FaultException;

    /**
     * Asks what a target offers for the inputs of a topology, such as the images that its clouds have.
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
     * Asks which sites a target could place a deployment at, where a person can choose among several.
     *
     * @return in the order in which the target tells of them; none if there is nothing to choose
     * @throws FaultException if those who know do not answer
     */
    default List<Site> sites(Target target, IProgressMonitor monitor) throws FaultException {
        return List.of();
    }

    /**
     * Starts every service of a plan, or hands the plan to a target that does so on its own. Blocks until all were
     * started, or until the target has taken the plan on; whether a module answers at an endpoint is for the caller to
     * ask. Before each call that makes something outside, what is needed to find it again is in the ledger, or the
     * {@link DeploymentRequest#deploymentId() mark} is on what is made. On failure or cancellation nothing is left.
     *
     * @param request what to deploy, and where
     * @param monitor shows progress and may cancel
     * @throws FaultException if it cannot be started
     */
    EngineDeployment deploy(DeploymentRequest request, IProgressMonitor monitor) throws FaultException;

    /**
     * Finds what an earlier process deployed, or was about to deploy when it died, by the ledger and by the mark.
     *
     * @param request as it was given to {@link #deploy}, with secret values masked
     * @return the deployment; empty if it is certain that nothing of it exists on the target
     * @throws FaultException if that cannot be told now
     */
    Optional<EngineDeployment> recover(DeploymentRequest request, IProgressMonitor monitor) throws FaultException;
}
