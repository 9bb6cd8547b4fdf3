package org.deepworkbench.run.core.internal.deployments;

import java.util.function.Predicate;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.pace.Lane;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * What a person asks of a deployment that runs. Waits for its turn, and has a look taken afterwards.
 *
 * @param lookSoon has the deployment looked at
 */
record Changes(LiveDeployment deployment, Lane lane, Turn turn, Runnable lookSoon) {

    /** What an engine is asked to do. */
    @FunctionalInterface
    private interface Change {

        void make(EngineDeployment handle) throws FaultException;
    }

    /** Changes what runs into what another plan says. */
    void update(Plan plan, IProgressMonitor monitor) throws FaultException {
        change(plan, EngineDeployment::canUpdate, handle -> handle.update(plan, monitor), monitor);
    }

    /** Changes how many instances of a node run. */
    void scale(String node, int instances, IProgressMonitor monitor) throws FaultException {
        change(deployment.plan(), EngineDeployment::canScale, handle -> handle.scale(node, instances, monitor),
                monitor);
    }

    private void change(Plan plan, Predicate<EngineDeployment> can, Change change,
            IProgressMonitor monitor) throws FaultException {
        turn.await(monitor);
        try {
            EngineDeployment handle = deployment.handle().filter(can).orElseThrow(this::cannot);
            Plan before = deployment.plan();
            deployment.enterUpdate(plan);
            lane.used();
            Plan runs = before;
            try {
                change.make(handle);
                runs = plan;
            } finally {
                deployment.updated(runs);
            }
        } catch (FaultException e) {
            deployment.trouble(e.fault());
            throw e;
        } finally {
            turn.end();
            lookSoon.run();
        }
    }

    private FaultException cannot() {
        return new FaultException(deployment.handle().isEmpty()
                ? new Fault(NLS.bind(Messages.Deployments_notNow, deployment.name()), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                        Messages.Deployments_notNowRemedy)
                : new Fault(NLS.bind(Messages.Deployments_cannotChange, deployment.targetLabel()), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                        Messages.Deployments_cannotChangeRemedy));
    }

    /** Does something to one part. */
    void act(Resource resource, Resource.Action action, IProgressMonitor monitor) throws FaultException {
        turn.await(monitor);
        try {
            EngineDeployment handle = deployment.handle().orElseThrow(this::cannot);
            deployment.step(resource.id(), NLS.bind(switch (action) {
                case START -> Messages.Deployments_askedToStart;
                case STOP -> Messages.Deployments_askedToStop;
                case RESTART -> Messages.Deployments_askedToRestart;
                case RECONFIGURE -> Messages.Deployments_askedToReconfigure;
                case REMOVE -> Messages.Deployments_askedToRemove;
            }, resource.type()));
            lane.used();
            handle.act(resource, action, monitor);
        } catch (FaultException e) {
            deployment.trouble(e.fault());
            throw e;
        } finally {
            turn.end();
            lookSoon.run();
        }
    }
}
