package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.deepworkbench.engine.indigo.internal.http.Outcome;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.engine.StillEndingException;
import org.deepworkbench.spi.engine.UnansweredException;
import org.deepworkbench.spi.plan.Plan;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** A deployment that an Orchestrator has taken on. It lives there, whether or not somebody looks. */
final class OrchestratorDeployment implements EngineDeployment {

    /** What is fetched beside the deployment itself is fetched anew at every so manieth look while it changes. */
    private static final int LOOKS_APART = 5;
    /** The Orchestrator tells times to the minute, and of an action on a machine it tells nothing but the result. */
    private static final Duration UNSETTLED = Duration.ofMinutes(2);

    private final DeploymentRequest request;
    private final OrchestratorApi api;
    private final OrchestratorSettings settings;
    private final InstantSource clock;
    private final History history = new History();
    private final DeploymentLog log;
    private final Ending ending;
    private final List<Consumer<DeploymentStatus>> listeners = new CopyOnWriteArrayList<>();
    /** Held while the Orchestrator is asked; a look that meets a call answers from memory. */
    private final ReentrantLock calls = new ReentrantLock();
    private Plan plan;
    private int looks;
    private Instant unsettledUntil = Instant.MIN;
    private boolean failureSeen;
    private volatile Report report;
    private volatile DeploymentStatus status;

    /** @param first what the Orchestrator told of it */
    OrchestratorDeployment(DeploymentRequest request, RemoteDeployment first, OrchestratorApi api,
            OrchestratorSettings settings, InstantSource clock) {
        this.request = request;
        this.plan = request.plan();
        this.api = api;
        this.settings = settings;
        this.clock = clock;
        this.log = new DeploymentLog(api, request.logFile("")); //$NON-NLS-1$
        this.ending = new Ending(api, settings, history, clock);
        history.note(first, clock.instant());
        this.report = new Report(plan, first, List.of(), Machines.none());
        this.status = report.status(history.all());
    }

    @Override
    public DeploymentStatus status() {
        return status;
    }

    @Override
    public Map<String, Object> outputs() {
        return report.deployment().outputs();
    }

    @Override
    public DeploymentStatus observe(IProgressMonitor monitor) throws FaultException {
        if (status.state() == DeploymentState.STOPPED || !calls.tryLock()) {
            return status;
        }
        try {
            Optional<RemoteDeployment> now = api.find(id(), monitor);
            if (now.isEmpty()) {
                become(Report.gone(status, false, history.all()));
            } else {
                see(now.get(), monitor);
            }
            return status;
        } finally {
            calls.unlock();
        }
    }

    private String id() {
        return report.deployment().id();
    }

    private void see(RemoteDeployment now, IProgressMonitor monitor) throws FaultException {
        if (now.status() == RemoteStatus.UNKNOWN) {
            throw new UnansweredException(new Fault(Messages.Deployment_unknown, now.site().orElse(""), //$NON-NLS-1$
                    now.reason().orElse(""), Messages.Api_strangeRemedy), Optional.empty(), null); //$NON-NLS-1$
        }
        history.note(now, clock.instant());
        report = isDue(now) ? withParts(now, monitor) : new Report(plan, now, report.resources(), report.machines());
        if (now.status().isFailed() && !failureSeen) {
            keepLog();
        }
        failureSeen = now.status().isFailed();
        become(report.status(history.all()));
    }

    /** A look at what stands still is one call only: there may be a thousand of them. */
    private boolean isDue(RemoteDeployment now) {
        boolean again = now.status().isInProgress() && looks++ % LOOKS_APART == 0;
        return again || now.differs(report.deployment()) || report.resources().isEmpty()
                || clock.instant().isBefore(unsettledUntil);
    }

    private Report withParts(RemoteDeployment now, IProgressMonitor monitor) {
        try {
            List<RemoteResource> resources = api.resources(now.id(), monitor);
            return new Report(plan, now, resources, now.status().isInProgress() ? report.machines()
                    : Machines.read(api.extraInfo(now.id(), monitor)));
        } catch (FaultException e) { // what was asked first, and matters, was told
            unsettledUntil = clock.instant().plus(UNSETTLED);
            return new Report(plan, now, report.resources(), report.machines());
        }
    }

    private void keepLog() {
        try {
            log.copy(id());
        } catch (IOException e) {
            history.add(clock.instant(), "", NLS.bind(Messages.Deployment_noLog, e.getMessage()), true); //$NON-NLS-1$
        }
    }

    private void become(DeploymentStatus next) {
        boolean changed = !next.equals(status);
        status = next;
        if (changed) {
            listeners.forEach(listener -> listener.accept(next));
        }
    }

    @Override
    public Runnable onChange(Consumer<DeploymentStatus> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public boolean outlivesProcess() {
        return true;
    }

    @Override
    public boolean canUpdate() {
        return report.deployment().status().canUpdate();
    }

    @Override
    public void update(Plan newPlan, IProgressMonitor monitor) throws FaultException {
        String template = Mark.put(newPlan.toscaText(), request.deploymentId());
        calls.lock();
        try {
            put(template, newPlan.inputs(), monitor);
            plan = newPlan;
        } finally {
            calls.unlock();
        }
        lookAgain(monitor);
    }

    /** Inputs that are not named keep the values that the Orchestrator has: it alone still knows the secret ones. */
    private void put(String template, Map<String, Object> inputs, IProgressMonitor monitor) throws FaultException {
        RemoteDeployment before = report.deployment();
        String order = new Order(settings).update(template, inputs);
        Outcome outcome = Insistence.call(() -> api.update(id(), order), monitor);
        if (outcome instanceof Outcome.Uncertain uncertain) {
            Optional<RemoteDeployment> now = api.find(id(), monitor);
            boolean taken = now.filter(found -> found.status() == RemoteStatus.UPDATE_IN_PROGRESS
                    || found.status() != before.status() && !found.status().isInProgress()).isPresent();
            if (!taken) {
                throw uncertain.why();
            }
        } else {
            require(outcome);
        }
    }

    private static void require(Outcome outcome) throws FaultException {
        switch (outcome) {
            case Outcome.Done done -> { }
            case Outcome.Refused refused -> throw refused.why();
            case Outcome.NothingMade nothing -> throw nothing.why();
            case Outcome.Uncertain uncertain -> throw uncertain.why();
        }
    }

    /** What was asked for was taken on; that it cannot be seen just now is no failure of it. */
    private void lookAgain(IProgressMonitor monitor) throws FaultException {
        unsettledUntil = clock.instant().plus(UNSETTLED);
        try {
            observe(monitor);
        } catch (UnansweredException e) {
            history.add(clock.instant(), "", e.fault().sentence(), true); //$NON-NLS-1$
        }
    }

    @Override
    public boolean canScale() {
        return canUpdate();
    }

    @Override
    public void scale(String node, int instances, IProgressMonitor monitor) throws FaultException {
        calls.lock();
        try {
            String template = new Scaling(api.template(id(), monitor)).to(node, instances);
            put(template, Map.of(), monitor);
        } finally {
            calls.unlock();
        }
        lookAgain(monitor);
    }

    @Override
    public void act(Resource resource, Resource.Action action, IProgressMonitor monitor) throws FaultException {
        String type = switch (action) {
            case START -> "start"; //$NON-NLS-1$
            case STOP -> "stop"; //$NON-NLS-1$
            default -> throw new UnsupportedOperationException(action.name());
        };
        require(Insistence.call(() -> api.act(id(), resource.id(), type), monitor));
        lookAgain(monitor);
    }

    @Override
    public String log(String node, long offset) throws IOException {
        if (!node.isEmpty()) {
            return ""; //$NON-NLS-1$
        }
        return status.state() == DeploymentState.STOPPED ? request.logFile(node).read(offset)
                : log.read(id(), offset);
    }

    @Override
    public void stop(IProgressMonitor monitor) throws FaultException {
        calls.lock();
        try {
            if (status.state() == DeploymentState.STOPPED) {
                return;
            }
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Optional<RemoteDeployment> now = api.find(id(), monitor);
            if (now.isPresent()) {
                end(now.get(), monitor);
            }
            become(Report.gone(status, true, history.all()));
        } finally {
            calls.unlock();
        }
    }

    private void end(RemoteDeployment now, IProgressMonitor monitor) throws FaultException {
        if (now.status() != RemoteStatus.DELETE_IN_PROGRESS) {
            keepLog(); // it goes with the deployment
        }
        try {
            ending.step(now, monitor);
        } catch (StillEndingException e) {
            Report last = new Report(plan, now, report.resources(), report.machines());
            become(last.ending(history.all()));
            throw e;
        }
    }

    @Override
    public String toString() {
        return request.deploymentId() + '@' + api.address();
    }
}
