package org.deepworkbench.run.core.internal.deployments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentListener;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.EngineInfo;
import org.deepworkbench.run.core.PlacedService;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.engines.Engines;
import org.deepworkbench.run.core.internal.journal.Secrets;
import org.deepworkbench.run.core.internal.targets.TargetBook;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.engine.DeploymentEngine;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.engine.EngineDeployment;
import org.deepworkbench.spi.engine.Forecast;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.plan.Attributes;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** The deployment service. A component, see {@code OSGI-INF/deployments.xml}. */
public final class Deployments implements DeploymentService, AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    private final StateFolder state;
    private final Engines engines;
    private final TargetBook targets;
    private final DeploymentStore store;

    /** Called by the component runtime. */
    public Deployments(Engines engines) {
        this(StateFolder.standard(), engines);
    }

    public Deployments(StateFolder state, Engines engines) {
        this.state = state;
        this.engines = engines;
        this.targets = new TargetBook(state, engines);
        this.store = new DeploymentStore(state);
    }

    @Override
    public List<EngineInfo> engines() {
        return engines.list();
    }

    @Override
    public Assessment assess(Plan plan, Target target, DeployOptions options) throws FaultException {
        return engines.require(target.engineId()).assess(plan, target, options);
    }

    @Override
    public Forecast forecast(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
            throws FaultException {
        return engines.require(target.engineId()).forecast(plan, target, options, monitor);
    }

    @Override
    public Deployment deploy(Plan plan, Target target, DeployOptions options, IProgressMonitor monitor)
            throws FaultException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Deployments_deploying, plan.name()), 100);
        DeploymentEngine engine = engines.require(target.engineId());
        EngineInfo info = engines.info(target.engineId());
        Assessment assessment = engine.assess(plan, target, options);
        if (!assessment.accepted()) {
            throw new FaultException(refusal(plan, target, assessment.refusals()));
        }
        targets.remember(target.name(), known -> known.usedAt(Instant.now()));
        LiveDeployment deployment = store.add(plan, folder -> first(folder, plan, target, info, assessment));
        try {
            EngineDeployment handle = engine.deploy(request(deployment, plan, target, options), progress.split(60));
            deployment.started(handle);
            Readiness.Outcome outcome = new Readiness(handle, READY_WITHIN).await(progress.split(40));
            deployment.ready(outcome.modules(), outcome.trouble());
        } catch (FaultException e) {
            giveUp(deployment, DeploymentState.FAILED, Optional.of(e.fault()));
            throw e;
        } catch (OperationCanceledException e) {
            giveUp(deployment, DeploymentState.STOPPED, Optional.empty());
            throw e;
        } catch (RuntimeException e) {
            Fault fault = new Fault(Messages.Deployments_unexpected, info.label(), String.valueOf(e),
                    Messages.Deployments_unexpectedRemedy);
            giveUp(deployment, DeploymentState.FAILED, Optional.of(fault));
            throw new FaultException(fault, e);
        }
        if (deployment.state().isFinal()) { // it died while the last answer was on its way
            throw new FaultException(deployment.fault()
                    .orElseGet(() -> new Fault(Messages.Readiness_ended, "", "", ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        return deployment;
    }

    private DeploymentRequest request(LiveDeployment deployment, Plan plan, Target target, DeployOptions options)
            throws FaultException {
        Path folder = deployment.engineFolder();
        try {
            Files.createDirectory(folder, StateFolder.ownerOnly());
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.Journal_cannotWrite, folder.toString(),
                    String.valueOf(e.getMessage()), Messages.Journal_cannotWriteRemedy), e);
        }
        return new DeploymentRequest(deployment.id(), plan, target, options, folder, state.cache(), new FileLedger(folder));
    }

    private static Fault refusal(Plan plan, Target target, List<Fault> refusals) {
        if (refusals.size() == 1) {
            return refusals.get(0);
        }
        return new Fault(NLS.bind(Messages.Deployments_refused, plan.name(), target.name()), "", //$NON-NLS-1$
                refusals.stream().map(Fault::sentence).collect(Collectors.joining(" ")), ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static DeploymentSnapshot first(Path folder, Plan plan, Target target, EngineInfo engine,
            Assessment assessment) {
        Secrets secrets = Secrets.of(plan);
        Map<String, DeploymentState> nodes = new LinkedHashMap<>();
        for (PlannedService service : plan.services()) {
            nodes.put(service.runtimeNode(), DeploymentState.SUBMITTED);
            nodes.put(service.node(), DeploymentState.SUBMITTED);
        }
        DeploymentStatus status = new DeploymentStatus(DeploymentState.SUBMITTED, Optional.empty(), nodes,
                Attributes.NONE, List.of());
        return new DeploymentSnapshot(folder.getFileName().toString(), plan.name(), target, engine, Instant.now(), status,
                plan.services().stream().map(s -> new PlacedService(s.node(), s.image(), s.moduleId())).toList(),
                List.of(), Map.of(), assessment.limitations(), Secrets.masked(plan.inputs()),
                secrets.mask(plan.toscaText()));
    }

    private static void giveUp(LiveDeployment deployment, DeploymentState state, Optional<Fault> fault) {
        deployment.end(state, fault);
        deployment.handle().ifPresent(handle -> {
            try {
                handle.stop(new NullProgressMonitor());
            } catch (FaultException e) {
                deployment.end(DeploymentState.FAILED, Optional.of(e.fault()));
            }
        });
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

    @Override
    public void stop(Deployment deployment, IProgressMonitor monitor) throws FaultException {
        if (deployment.state().isFinal()) {
            return;
        }
        if (!(deployment instanceof LiveDeployment live)) {
            throw new FaultException(new Fault(NLS.bind(Messages.Deployments_notOurs, deployment.name()), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                    Messages.Deployments_notOursRemedy));
        }
        Optional<EngineDeployment> handle = live.handle();
        if (handle.isPresent()) {
            handle.get().stop(monitor);
            live.end(DeploymentState.STOPPED, Optional.empty());
        }
    }

    @Override
    public void delete(Deployment deployment) throws FaultException {
        store.delete(deployment);
    }

    @Override
    public Runnable addListener(DeploymentListener listener) {
        return store.listeners().add(listener);
    }

    /** Stops what this process has deployed. Called by the component runtime. */
    @Override
    public void close() {
        for (Deployment deployment : store.live()) {
            try {
                stop(deployment, new NullProgressMonitor());
            } catch (FaultException | RuntimeException e) {
                System.getLogger(Deployments.class.getName()).log(System.Logger.Level.WARNING, e.getMessage());
            }
        }
        store.close();
    }
}
