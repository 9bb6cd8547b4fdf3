package org.deepworkbench.run.core.internal.deployments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentListener;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.engines.Engines;
import org.deepworkbench.run.core.internal.journal.Secrets;
import org.deepworkbench.run.core.internal.pace.Clockwork;
import org.deepworkbench.run.core.internal.pace.Lane;
import org.deepworkbench.run.core.internal.pace.MachineClockwork;
import org.deepworkbench.run.core.internal.targets.TargetBook;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Offer;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** The deployment service. A component, see {@code OSGI-INF/deployments.xml}. */
public final class Deployments implements DeploymentService, AutoCloseable {

    /** Who waits for a deployment does not wait longer for a target that does not answer. */
    private static final Duration SILENCE = Duration.ofMinutes(2);
    /** Who ends a deployment does not wait longer for it; it goes on ending all the same. */
    private static final Duration LONGEST_END = Duration.ofMinutes(10);
    private static final long LOOK_AT_MONITOR_MILLIS = 100;

    private final Caretaker.Means means;
    private final TargetBook targets;
    private final DeploymentStore store;
    private final Map<String, Caretaker> caretakers = new ConcurrentHashMap<>();
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();

    /** Called by the component runtime. */
    public Deployments(Engines engines) {
        this(StateFolder.standard(), engines);
    }

    public Deployments(StateFolder state, Engines engines) {
        this(new Caretaker.Means(state, engines, new MachineClockwork(), EndpointAnswer.NETWORK));
    }

    private Deployments(Caretaker.Means means) {
        this(means, new DeploymentStore(means.state(), means.clockwork()));
    }

    Deployments(Caretaker.Means means, DeploymentStore store) {
        this.means = means;
        this.targets = new TargetBook(means.state(), means.engines());
        this.store = store;
        store.onAdoption(adopted -> careFor(adopted).adopt());
    }

    private Caretaker careFor(LiveDeployment deployment) {
        Lane lane = lanes.computeIfAbsent(deployment.target().name(), name -> new Lane(means.clockwork()));
        Caretaker caretaker = new Caretaker(deployment, means, lane);
        caretakers.put(deployment.id(), caretaker);
        return caretaker;
    }

    @Override
    public List<EngineInfo> engines() {
        return means.engines().list();
    }

    @Override
    public Assessment assess(Plan plan, Target target, DeployOptions options) throws FaultException {
        return means.engines().require(target.engineId()).assess(plan, target, options);
    }

    @Override
    public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
            throws FaultException {
        return means.engines().require(target.engineId()).forecast(plan, target, options, monitor);
    }

    @Override
    public Map<String, List<Offer>> offers(String toscaText, Target target, IProgressMonitor monitor)
            throws FaultException {
        return means.engines().require(target.engineId()).offers(toscaText, target, monitor);
    }

    @Override
    public Deployment deploy(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
            throws FaultException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Deployments_deploying, plan.name()), 100);
        Deployment deployment = submit(plan, target, options, progress.split(60));
        try {
            awaitRunning(deployment, progress.split(40));
            return deployment;
        } catch (OperationCanceledException e) {
            stop(deployment, new NullProgressMonitor());
            throw e;
        }
    }

    @Override
    public Deployment deployAgain(Deployment ended, IProgressMonitor monitor) throws FaultException {
        KnownDeployment known = known(ended).orElseThrow(() -> forgotten(ended));
        Order order = known.snapshot().order();
        if (!known.state().isFinal() || !means.engines().require(order.target().engineId()).keepsWork()) {
            throw new FaultException(new Fault(NLS.bind(known.state().isFinal() ? Messages.Deployments_keepsNothing
                    : Messages.Deployments_runsStill, known.name(), known.targetLabel()), "", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        Plan plan = known instanceof LiveDeployment live ? live.plan() : order.plan();
        if (Secrets.isMasked(plan)) {
            throw new FaultException(new Fault(NLS.bind(Messages.Deployments_secretGone, known.name()), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                    Messages.Deployments_secretGoneRemedy));
        }
        DeployOptions options = order.options().in(known.work());
        return deploy(plan, order.target(), options, monitor);
    }

    @Override
    public Deployment submit(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
            throws FaultException {
        Assessment assessment = assess(plan, target, options);
        if (!assessment.accepted()) {
            throw new FaultException(refusal(plan, target, assessment.refusals()));
        }
        boolean sandbox = Optional.ofNullable(targets.read().get(target.name())).filter(KnownTarget::sandbox)
                .isPresent();
        targets.remember(target.name(), known -> known.usedAt(means.clockwork().now()));
        Order order = new Order(Secrets.of(plan).mask(plan), target, means.engines().info(target.engineId()), options,
                assessment.limitations(), sandbox);
        Instant now = means.clockwork().now();
        LiveDeployment deployment = store.add(plan,
                folder -> DeploymentSnapshot.planned(folder.getFileName().toString(), now, order));
        careFor(deployment).start(monitor);
        return deployment;
    }

    private static Fault refusal(Plan plan, Target target, List<Fault> refusals) {
        if (refusals.size() == 1) {
            return refusals.get(0);
        }
        return new Fault(NLS.bind(Messages.Deployments_refused, plan.name(), target.name()), "", //$NON-NLS-1$
                refusals.stream().map(Fault::sentence).collect(Collectors.joining(" ")), ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public void awaitRunning(Deployment deployment, IProgressMonitor monitor) throws FaultException {
        LiveDeployment live = live(known(deployment).orElseThrow(OperationCanceledException::new));
        try {
            DeploymentState state = live.told();
            while (!runs(live, state)) {
                live.status().step().ifPresent(monitor::subTask);
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                state = live.await(state, LOOK_AT_MONITOR_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private boolean runs(LiveDeployment live, DeploymentState state) throws FaultException {
        boolean silent = live.unknownSince()
                .filter(since -> means.clockwork().now().isAfter(since.plus(SILENCE))).isPresent();
        if (state == DeploymentState.FAILED || silent) {
            throw new FaultException(live.fault().orElseGet(
                    () -> new Fault(Messages.Readiness_ended, live.targetLabel(), "", ""))); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (state == DeploymentState.STOPPED) {
            throw new OperationCanceledException();
        }
        return state == DeploymentState.RUNNING || state == DeploymentState.DEGRADED;
    }

    @Override
    public void update(Deployment deployment, Plan plan, IProgressMonitor monitor) throws FaultException {
        Caretaker caretaker = caretaker(deployment);
        DeployOptions options = known(deployment).orElseThrow().snapshot().order().options();
        Assessment assessment = assess(plan, deployment.target(), options);
        if (!assessment.accepted()) {
            throw new FaultException(refusal(plan, deployment.target(), assessment.refusals()));
        }
        caretaker.changes().update(plan, monitor);
    }

    @Override
    public void scale(Deployment deployment, String node, int instances, IProgressMonitor monitor)
            throws FaultException {
        Optional<PlacedService> outside = deployment.services().stream()
                .filter(service -> service.node().equals(node) || service.runtimeNode().equals(node))
                .filter(service -> !service.bounds().allow(instances)).findFirst();
        if (outside.isPresent()) {
            throw new FaultException(outOfBounds(outside.get(), instances));
        }
        caretaker(deployment).changes().scale(node, instances, monitor);
    }

    private static Fault outOfBounds(PlacedService service, int instances) {
        return new Fault(NLS.bind(Messages.Deployments_outOfBounds, service.node(), instances), service.runtimeNode(),
                NLS.bind(Messages.Deployments_bounds, service.bounds().least(), service.bounds().most()),
                Messages.Deployments_boundsRemedy);
    }

    @Override
    public void act(Deployment deployment, Resource resource, Resource.Action action, IProgressMonitor monitor)
            throws FaultException {
        caretaker(deployment).changes().act(resource, action, monitor);
    }

    @Override
    public List<Deployment> deployments() {
        return List.copyOf(store.list());
    }

    @Override
    public void refresh() {
        store.refresh();
    }

    @Override
    public Optional<Deployment> find(String id) {
        return store.find(id).map(Deployment.class::cast);
    }

    /** What a caller holds may have been read before this process took it over. */
    private Optional<KnownDeployment> known(Deployment deployment) {
        return store.find(deployment.id());
    }

    private LiveDeployment live(KnownDeployment known) throws FaultException {
        Optional<LiveDeployment> ours = known instanceof LiveDeployment live ? Optional.of(live) : store.adopt(known);
        return ours.orElseThrow(() -> new FaultException(new Fault(
                NLS.bind(Messages.Deployments_notOurs, known.name()), "", "", Messages.Deployments_notOursRemedy))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Caretaker caretaker(Deployment deployment) throws FaultException {
        return caretakers.get(live(known(deployment).orElseThrow(() -> forgotten(deployment))).id());
    }

    private static FaultException forgotten(Deployment deployment) {
        return new FaultException(
                new Fault(NLS.bind(Messages.Deployments_forgotten, deployment.name()), "", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    @Override
    public void awaitRecovered(Duration atMost, IProgressMonitor monitor) {
        Instant end = means.clockwork().now().plus(atMost);
        try {
            while (isRecovering() && means.clockwork().now().isBefore(end)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                Thread.sleep(LOOK_AT_MONITOR_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private boolean isRecovering() {
        return store.hasOrphans() || caretakers.values().stream().anyMatch(Caretaker::isSeeking);
    }

    @Override
    public void stop(Deployment deployment, IProgressMonitor monitor) throws FaultException {
        Optional<KnownDeployment> known = known(deployment);
        if (known.isPresent() && (!known.get().state().isFinal() || known.get().mayRemain())) {
            caretaker(known.get()).stop(monitor);
            awaitEnd(live(known(deployment).orElseThrow()), monitor);
        }
    }

    /** Some targets take the end on and need minutes for it. */
    private void awaitEnd(LiveDeployment live, IProgressMonitor monitor) throws FaultException {
        Instant latest = means.clockwork().now().plus(LONGEST_END);
        try {
            for (DeploymentState state = live.told(); !live.isOver(); state = live.await(state, LOOK_AT_MONITOR_MILLIS)) {
                live.status().step().ifPresent(monitor::subTask);
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (means.clockwork().now().isAfter(latest)) {
                    throw new FaultException(new Fault(NLS.bind(Messages.Deployments_stillEnding, live.name()),
                            live.targetLabel(), "", Messages.Deployments_stillEndingRemedy)); //$NON-NLS-1$
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    @Override
    public void delete(Deployment deployment) throws FaultException {
        Optional<KnownDeployment> known = known(deployment);
        if (known.isPresent() && (!known.get().state().isFinal() || known.get().mayRemain())) {
            throw new FaultException(new Fault(NLS.bind(known.get().mayRemain() ? Messages.Deployments_remains
                    : Messages.Deployments_runs, deployment.name()), "", "", Messages.Deployments_runsRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
        }
        if (known.isPresent()) {
            requireUnused(known.get());
            release(known.get());
        }
        store.delete(deployment);
    }

    /** What a later deployment goes on with must stay. */
    private void requireUnused(KnownDeployment ended) throws FaultException {
        Optional<KnownDeployment> user = store.list().stream()
                .filter(each -> !each.state().isFinal() && each.work().equals(ended.engineFolder())).findFirst();
        if (user.isPresent()) {
            throw new FaultException(new Fault(NLS.bind(Messages.Deployments_used, ended.name()), "", //$NON-NLS-1$
                    NLS.bind(Messages.Deployments_usedWhy, user.get().id()), Messages.Deployments_runsRemedy));
        }
    }

    @Override
    public void forget(Deployment deployment) throws FaultException {
        Optional<KnownDeployment> known = known(deployment);
        if (known.isPresent()) {
            release(known.get().state().isFinal() ? known.get() : live(known.get()));
            store.delete(deployment);
        }
    }

    private void release(KnownDeployment known) {
        caretakers.remove(known.id());
        if (known instanceof LiveDeployment live) {
            live.release();
        }
    }

    @Override
    public Runnable addListener(DeploymentListener listener) {
        return store.listeners().add(listener);
    }

    /** Stops what would end with this process, lets go of what lives on. Called by the component runtime. */
    @Override
    public void close() {
        for (Caretaker caretaker : caretakers.values()) {
            try {
                caretaker.close();
            } catch (FaultException | RuntimeException e) {
                System.getLogger(Deployments.class.getName()).log(System.Logger.Level.WARNING, e.getMessage());
            }
        }
        means.clockwork().close();
        store.close();
    }
}
