package org.deepworkbench.spi.engine;

import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Drives one kind of target. An OSGi service with the properties {@link #ID} and {@link #LABEL}, so that engines can be
 * listed without loading them. Implementations see plans only and know no other floor of the workbench.
 */
public interface DeploymentEngine {

    /** Service property: the engine's id, such as {@code local}. */
    String ID = "engine.id"; //$NON-NLS-1$
    /** Service property: the engine's name for people. */
    String LABEL = "engine.label"; //$NON-NLS-1$

    /**
     * Judges, without starting anything, whether the plan can run here. May look at this machine's devices, never at
     * the network. Safe on any thread but the display's.
     */
    Assessment assess(Plan plan, DeployOptions options);

    /**
     * Starts every service of a plan. Blocks until all were started or starting failed; whether a module answers at an
     * endpoint is for the caller to ask. On failure or cancellation nothing is left running.
     *
     * @param request what to deploy, and where
     * @param monitor shows progress and may cancel
     * @return the running deployment
     * @throws FaultException                                   if it cannot be started
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    EngineDeployment deploy(DeploymentRequest request, IProgressMonitor monitor) throws FaultException;
}
