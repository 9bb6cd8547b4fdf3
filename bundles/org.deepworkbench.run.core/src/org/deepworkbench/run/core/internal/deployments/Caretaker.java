package org.deepworkbench.run.core.internal.deployments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.engines.Engines;
import org.deepworkbench.run.core.internal.pace.Cadence;
import org.deepworkbench.run.core.internal.pace.Clockwork;
import org.deepworkbench.run.core.internal.pace.Lane;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.StillEndingException;
import org.deepworkbench.spi.engine.UnansweredException;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.osgi.util.NLS;

/**
 * Calls the outside for one deployment: starts it, looks at it and at its endpoints for as long as it lives, finds it
 * again, ends it. One call at a time. Safe to use from any thread.
 */
final class Caretaker {

    private static final System.Logger LOG = System.getLogger(Caretaker.class.getName());
    private static final Duration FAST_LOOK = Duration.ofSeconds(1);

    /**
     * What all caretakers stand on.
     *
     * @param state     where engines may keep files
     * @param engines   who is called
     * @param clockwork tells the time and wakes
     * @param asker     asks endpoints
     */
    record Means(StateFolder state, Engines engines, Clockwork clockwork, EndpointAnswer.Asker asker) {
    }

    private final LiveDeployment deployment;
    private final Means means;
    private final Lane lane;
    private final Turn turn = new Turn();
    private final NullProgressMonitor background = new NullProgressMonitor();
    private final Cadence looks;
    private volatile boolean startCancelled;
    private volatile boolean starting;
    private volatile boolean looked;
    private Optional<Fault> startFault = Optional.empty();
    private int look;

    Caretaker(LiveDeployment deployment, Means means, Lane lane) {
        this.deployment = deployment;
        this.means = means;
        this.lane = lane;
        this.looks = new Cadence(FAST_LOOK, FAST_LOOK, means.clockwork().random());
        new Questions(deployment, means.clockwork(), means.asker(), background, this::giveUp);
    }

    /**
     * Has it made; returns when the target has taken it on.
     *
     * @throws FaultException             if it was refused or failed; nothing is left of it
     * @throws OperationCanceledException if the monitor was cancelled, or its end was asked for; nothing is left of it
     */
    void start(IProgressMonitor monitor) throws FaultException {
        IProgressMonitor either = new ProgressMonitorWrapper(monitor) {
            @Override
            public boolean isCanceled() {
                return startCancelled || super.isCanceled();
            }
        };
        boolean entered = false;
        starting = true;
        turn.await();
        try {
            lane.enter(either);
            entered = true;
            deployment.enter(DeploymentState.SUBMITTED);
            lane.used();
            deployment.found(engine().deploy(request(), either));
        } catch (UnansweredException e) {
            startFault = Optional.of(e.fault());
            deployment.unanswered(e.fault());
        } catch (FaultException e) {
            deployment.end(DeploymentState.FAILED, Optional.of(e.fault()));
            throw e;
        } catch (OperationCanceledException e) {
            deployment.end(DeploymentState.STOPPED, Optional.empty());
            throw e;
        } catch (RuntimeException e) {
            Fault fault = unexpected(e);
            deployment.end(DeploymentState.FAILED, Optional.of(fault));
            throw new FaultException(fault, e);
        } finally {
            if (entered) {
                lane.leave();
            }
            starting = false;
            turn.end();
        }
        lookAfter(FAST_LOOK, true);
    }

    private Fault unexpected(RuntimeException e) {
        return new Fault(Messages.Deployments_unexpected, deployment.targetLabel(), String.valueOf(e),
                Messages.Deployments_unexpectedRemedy);
    }

    /** Looks after what an earlier process left. */
    void adopt() {
        if (deployment.state() == DeploymentState.PLANNED) {
            deployment.end(DeploymentState.FAILED, Optional.of(interrupted())); // nobody was asked yet
        } else if (!deployment.isOver()) {
            lookAfter(Duration.ZERO, true);
        }
    }

    private static Fault interrupted() {
        return new Fault(Messages.Deployments_interrupted, "", Messages.Interrupted_before, //$NON-NLS-1$
                Messages.Deployments_interruptedRemedy);
    }

    private DeploymentEngine engine() throws FaultException {
        return means.engines().require(deployment.target().engineId());
    }

    private DeploymentRequest request() throws FaultException {
        Path folder = deployment.engineFolder();
        try {
            Files.createDirectories(folder, StateFolder.ownerOnly());
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.Journal_cannotWrite, folder.toString(),
                    String.valueOf(e.getMessage()), Messages.Journal_cannotWriteRemedy), e);
        }
        return new DeploymentRequest(deployment.id(), deployment.plan(), deployment.target(),
                deployment.snapshot().order().options(), folder, means.state().cache(), new FileLedger(folder));
    }

    /** Has a look taken, in place of the one that was to come. */
    private synchronized void lookAfter(Duration pause, boolean changing) {
        int mine = ++look;
        lane.look(pause, changing, () -> look(mine));
    }

    private synchronized boolean isNewestLook(int mine) {
        return mine == look;
    }

    private void look(int mine) {
        if (!isNewestLook(mine) || isDone()) {
            return;
        }
        if (!turn.begin()) { // a person's call goes on, and will tell
            lookAfter(FAST_LOOK, true);
            return;
        }
        Duration pause;
        try {
            pause = look();
        } finally {
            looked = true;
            turn.end();
        }
        if (!isDone()) {
            lookAfter(pause, LifeCycle.changes(deployment.state()));
        }
    }

    /** {@return whether it is looked for and nobody has told yet whether it is there} */
    boolean isSeeking() {
        return !isDone() && !starting && !looked && deployment.handle().isEmpty();
    }

    private boolean isDone() {
        return deployment.isReleased() || deployment.isOver();
    }

    /** {@return what a person may ask of what runs} */
    Changes changes() {
        return new Changes(deployment, lane, turn, () -> lookAfter(Duration.ZERO, true));
    }

    /** {@return how long to wait for the next look} */
    private Duration look() {
        try {
            Optional<EngineDeployment> handle = deployment.handle();
            if (handle.isEmpty()) {
                recover(background);
            } else if (deployment.snapshot().standing().endAsked()) {
                finishStop(handle.get(), background);
            } else {
                deployment.report(handle.get().observe(background));
            }
            return LifeCycle.changes(deployment.state()) ? looks.changing() : looks.steady();
        } catch (StillEndingException e) {
            stillEnding();
            return looks.changing();
        } catch (UnansweredException e) {
            e.retryAfter().ifPresent(lane::pause);
            deployment.unanswered(e.fault());
        } catch (FaultException e) {
            deployment.unanswered(e.fault());
        } catch (OperationCanceledException e) {
            LOG.log(System.Logger.Level.DEBUG, "this process ends", e); //$NON-NLS-1$
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "An engine failed", e); //$NON-NLS-1$
            deployment.unanswered(unexpected(e));
        }
        return looks.unanswered();
    }

    /** Finds it again, or makes certain that there is nothing to find. */
    private void recover(IProgressMonitor monitor) throws FaultException {
        Optional<EngineDeployment> found = engine().recover(request(), monitor);
        boolean endAsked = deployment.snapshot().standing().endAsked();
        if (found.isEmpty()) {
            deployment.end(endAsked ? DeploymentState.STOPPED : DeploymentState.FAILED,
                    endAsked ? Optional.empty() : Optional.of(whyGone()));
        } else {
            deployment.found(found.get());
            if (endAsked) {
                finishStop(found.get(), monitor);
            }
        }
    }

    private Fault whyGone() {
        DeploymentSnapshot now = deployment.snapshot();
        DeploymentState before = now.standing().before().orElse(now.state());
        boolean made = before != DeploymentState.SUBMITTED && before != DeploymentState.IN_PROGRESS;
        return startFault.orElseGet(() -> !made ? interrupted() : new Fault(Messages.Deployments_gone, "", //$NON-NLS-1$
                Messages.Deployments_goneWhy, Messages.Deployments_interruptedRemedy));
    }

    private void finishStop(EngineDeployment handle, IProgressMonitor monitor) throws FaultException {
        if (deployment.isOver()) {
            return;
        }
        deployment.enter(DeploymentState.STOPPING);
        handle.stop(monitor);
        deployment.end(DeploymentState.STOPPED, Optional.empty());
    }

    private void stillEnding() {
        deployment.handle().ifPresent(handle -> deployment.report(handle.status()));
    }

    /**
     * Ends it, also while it is being made, and returns when it has ended or its target has taken the end on. Once asked
     * for, the end is not given up: if it fails now it is tried again in the background, and by the next process.
     */
    void stop(IProgressMonitor monitor) throws FaultException {
        startCancelled = true;
        turn.await(monitor);
        try {
            if (deployment.isOver() && !deployment.snapshot().standing().remains()) {
                return;
            }
            deployment.enter(DeploymentState.STOPPING);
            lane.used();
            Optional<EngineDeployment> handle = deployment.handle();
            if (handle.isPresent()) {
                finishStop(handle.get(), monitor);
            } else {
                recover(monitor);
            }
        } catch (StillEndingException e) {
            stillEnding();
        } catch (FaultException e) {
            deployment.trouble(e.fault());
            throw e;
        } finally {
            turn.end();
            if (!isDone()) {
                lookAfter(looks.unanswered(), true);
            }
        }
    }

    /** What offers no module is not left running. */
    private void giveUp(Fault fault) {
        deployment.end(DeploymentState.FAILED, Optional.of(fault));
        try {
            EngineDeployment handle = deployment.handle().orElseThrow();
            handle.stop(new NullProgressMonitor());
        } catch (FaultException e) {
            deployment.trouble(e.fault());
        }
    }

    /** This process ends. What lives on without it, or may do so, is let go of; the rest is ended. */
    void close() throws FaultException {
        boolean endsWithUs = starting
                || deployment.handle().isPresent() && !deployment.handle().get().outlivesProcess();
        try {
            if (endsWithUs && !isDone()) {
                stop(new NullProgressMonitor());
            }
        } finally {
            background.setCanceled(true);
            deployment.release();
        }
    }
}
