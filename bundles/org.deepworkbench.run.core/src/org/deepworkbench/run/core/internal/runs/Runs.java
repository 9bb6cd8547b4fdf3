package org.deepworkbench.run.core.internal.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.DeploymentListener;
import org.deepworkbench.run.core.DeploymentService;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.Resumption;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunListener;
import org.deepworkbench.run.core.RunService;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.ServiceTraining;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.deepworkbench.run.core.deepaas.DeepaasClient;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.run.core.deepaas.Training;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.journal.Secrets;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentState;
import org.deepworkbench.spi.engine.DeploymentStatus;
import org.deepworkbench.spi.state.StateFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** The run service. A component, see {@code OSGI-INF/runs.xml}. */
public final class Runs implements RunService, AutoCloseable {

    private static final int MOST_SCHEMAS = 100;

    private final RunStore store;
    private final Map<DeployedModule, ModelSchema> schemas = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DeployedModule, ModelSchema> eldest) {
            return size() > MOST_SCHEMAS;
        }
    });
    private final DeploymentService deployments;
    private final Runnable stopListening;

    /** Called by the component runtime. */
    public Runs(DeploymentService deployments) {
        this(StateFolder.standard(), deployments);
    }

    public Runs(StateFolder state, DeploymentService deployments) {
        this.deployments = deployments;
        store = new RunStore(state);
        stopListening = deployments.addListener(new DeploymentListener() {
            @Override
            public void changed(Deployment deployment) {
                endRunsWithoutService(deployment);
            }
        });
    }

    @Override
    public DeepaasClient client(DeployedModule module) {
        return new DeepaasClient(module.endpoint());
    }

    @Override
    public ModelSchema schema(DeployedModule module, IProgressMonitor monitor) throws FaultException {
        ModelSchema known = schemas.get(module);
        if (known == null) {
            known = client(module).schema(module.model().name(), monitor);
            schemas.put(module, known);
        }
        return known;
    }

    @Override
    public Run train(Deployment deployment, DeployedModule module, Map<String, Object> arguments,
            IProgressMonitor monitor) throws FaultException {
        return train(Place.of(deployment, module), arguments, monitor);
    }

    @Override
    public Run train(DeployedModule module, Map<String, Object> arguments, IProgressMonitor monitor)
            throws FaultException {
        return train(Place.of(module), arguments, monitor);
    }

    private Run train(Place place, Map<String, Object> arguments, IProgressMonitor monitor) throws FaultException {
        String model = place.model();
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Runs_starting, model), 2);
        ModelSchema schema = schema(place.module(), progress.split(1));
        if (!schema.trains()) {
            throw new FaultException(new Fault(NLS.bind(Messages.Runs_trainsNot, model), "", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
        LiveRun run = store.add(folder -> place.first(folder, schema, masked(schema, arguments), Optional.empty()));
        return start(run, place, schema, client -> client.train(model, schema.train(), arguments, progress.split(1)));
    }

    @Override
    public Run resume(Run earlier, String checkpoint, DeployedModule module, IProgressMonitor monitor)
            throws FaultException {
        String model = module.model().name();
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Runs_resuming, model), 3);
        ModelSchema schema = schema(module, progress.split(1));
        Optional<ServiceTraining> kept = kept(earlier, module, schema, progress.split(1));
        Optional<Run> before = earlier.resumption().flatMap(from -> find(from.run()));
        if (kept.isEmpty() && checkpoint.isEmpty() && before.isPresent()) {
            // it ended before its own first checkpoint: what it went on with is as far as it came
            return resume(before.get(), earlier.resumption().get().checkpoint(), module, progress.split(1));
        }
        ServiceTraining known = kept.orElseThrow(() -> nothingKept(earlier));
        Place place = deployments.deployments().stream().filter(each -> each.modules().contains(module)).findFirst()
                .map(deployment -> Place.of(deployment, module)).orElseGet(() -> Place.of(module));
        LiveRun run = store.add(folder -> place.first(folder, schema, earlier.arguments(),
                Optional.of(new Resumption(earlier.id(), checkpoint))));
        return start(run, place, schema, client -> client.resume(model, known.uuid(), checkpoint, progress.split(1)));
    }

    /** {@return the run's training, if its service still knows it} */
    private Optional<ServiceTraining> kept(Run run, DeployedModule module, ModelSchema schema,
            IProgressMonitor monitor) throws FaultException {
        ServiceTraining known = run.service().filter(training -> schema.resumes())
                .orElseThrow(() -> new FaultException(
                        new Fault(NLS.bind(Messages.Runs_resumesNot, run.title()), "", "", ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return client(module).training(run.model(), known.uuid(), monitor).map(training -> known);
    }

    private static FaultException nothingKept(Run run) {
        return new FaultException(new Fault(NLS.bind(Messages.Runs_nothingKept, run.title()), "", //$NON-NLS-1$
                Messages.Runs_nothingKeptWhy, Messages.Runs_goneRemedy));
    }

    @Override
    public List<Checkpoint> checkpoints(Run run, DeployedModule module, IProgressMonitor monitor)
            throws FaultException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Runs_asking, module.model().name()), 3);
        ServiceTraining known = kept(run, module, schema(module, progress.split(1)), progress.split(1))
                .orElseThrow(() -> nothingKept(run));
        return client(module).checkpoints(run.model(), known.uuid(), progress.split(1));
    }

    @Override
    public Optional<DeployedModule> reachable(Run run) {
        Optional<Deployment> first = deployments.find(run.deploymentId());
        return first.flatMap(deployment -> deployments.deployments().stream().filter(deployment::sharesWorkWith)
                .flatMap(each -> each.modules().stream()).filter(module -> isOf(module, run)).findFirst());
    }

    private static boolean isOf(DeployedModule module, Run run) {
        return module.model().name().equals(run.model())
                && run.service().filter(known -> known.node().equals(module.endpoint().node())).isPresent();
    }

    @Override
    public DeployedModule reach(Run run, IProgressMonitor monitor) throws FaultException {
        Optional<DeployedModule> answering = reachable(run);
        if (answering.isPresent()) {
            return answering.get();
        }
        Deployment ended = deployments.find(run.deploymentId()).orElseThrow(() -> new FaultException(
                new Fault(Messages.Runs_gone, run.title(), "", Messages.Runs_goneRemedy))); //$NON-NLS-1$
        Deployment again = deployments.deployAgain(ended, monitor);
        return again.modules().stream().filter(module -> isOf(module, run)).findFirst()
                .orElseThrow(() -> new FaultException(
                        new Fault(NLS.bind(Messages.Runs_unknownThere, again.name()), run.title(), "", ""))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Asks a service for a training. */
    private interface Start {
        Training ask(DeepaasClient client) throws FaultException;
    }

    private Run start(LiveRun run, Place place, ModelSchema schema, Start start) throws FaultException {
        try {
            DeepaasClient client = client(place.module());
            Training training = start.ask(client);
            RunFollower follower = new RunFollower(run, client, training.uuid(), schema, () -> store.progressed(run));
            run.follow(follower, place.module().endpoint());
            run.accepted(training.args().isEmpty() ? run.arguments() : masked(schema, training.args()),
                    place.training(training.uuid(), schema));
            deployments.find(place.deploymentId()).ifPresent(this::endRunsWithoutService);
            Thread.ofVirtual().name("run-" + run.id()).start(follower); //$NON-NLS-1$
            return run;
        } catch (FaultException e) {
            run.end(RunState.FAILED, Optional.of(e.fault()), Map.of());
            throw e;
        } catch (OperationCanceledException e) {
            run.end(RunState.CANCELLED, Optional.empty(), Map.of());
            throw e;
        }
    }

    private static Map<String, Object> masked(ModelSchema schema, Map<String, Object> values) {
        Map<String, Object> masked = new LinkedHashMap<>(Secrets.masked(values));
        schema.train().stream().filter(Argument::secret).map(Argument::name)
                .forEach(name -> masked.computeIfPresent(name, (key, value) -> Secrets.MASK));
        return masked;
    }

    @Override
    public Prediction predict(DeployedModule module, Map<String, Path> files, Map<String, Object> arguments,
            IProgressMonitor monitor) throws FaultException {
        String model = module.model().name();
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Runs_asking, model), 2);
        ModelSchema schema = schema(module, progress.split(1));
        Instant start = Instant.now();
        String answer = client(module).predict(model, schema.predict(), files, arguments, progress.split(1));
        Duration took = Duration.between(start, Instant.now());
        try {
            JsonNode json = Json.read(answer.getBytes(StandardCharsets.UTF_8));
            return new Prediction(model, files, Ranking.of(json), AnswerReader.fields(json, schema.answers()), answer,
                    start, took);
        } catch (IOException e) {
            throw new FaultException(new Fault(Messages.Deepaas_notJson, module.endpoint().uri().toString(), "", //$NON-NLS-1$
                    Messages.Deepaas_notJsonRemedy), e);
        }
    }

    /** No training outlives its service, which goes with its deployment, or alone when that is degraded. */
    private void endRunsWithoutService(Deployment deployment) {
        DeploymentStatus status = deployment.status();
        boolean stopped = status.state() == DeploymentState.STOPPED;
        for (LiveRun run : store.live()) {
            boolean gone = run.endpoint().filter(endpoint -> !status.endpoints().contains(endpoint)).isPresent();
            if (gone && run.deploymentId().equals(deployment.id())) {
                Fault fault = stopped ? new Fault(Messages.Runs_stopped, "", Messages.Runs_stoppedWhy, "") //$NON-NLS-1$ //$NON-NLS-2$
                        : serviceFailed(deployment);
                run.follower().ifPresent(follower -> follower
                        .serviceEnded(stopped ? RunState.CANCELLED : RunState.FAILED, Optional.of(fault)));
            }
        }
    }

    private static Fault serviceFailed(Deployment deployment) {
        Fault cause = deployment.fault().orElseGet(() -> new Fault("", "", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return new Fault(Messages.Runs_serviceFailed, cause.where(), (cause.what() + " " + cause.why()).strip(), //$NON-NLS-1$
                cause.remedy());
    }

    @Override
    public List<Run> runs() {
        return List.copyOf(store.list());
    }

    @Override
    public void refresh() {
        store.refresh();
    }

    @Override
    public Optional<Run> find(String id) {
        return store.find(id).map(Run.class::cast);
    }

    @Override
    public void delete(Run run) throws FaultException {
        store.delete(run);
    }

    @Override
    public Runnable addListener(RunListener listener) {
        return store.listeners().add(listener);
    }

    /** Runs that still go on are shown as interrupted from now on. Called by the component runtime. */
    @Override
    public void close() {
        stopListening.run();
        for (LiveRun run : store.live()) {
            run.end(RunState.INTERRUPTED, Optional.of(new Fault(Messages.Run_interrupted, "", //$NON-NLS-1$
                    Messages.Interrupted_why, Messages.Run_interruptedRemedy)), Map.of());
        }
        store.close();
    }
}
