package org.deepworkbench.cli.internal.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.deepworkbench.run.core.DeployedModule;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.Prediction;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunListener;
import org.deepworkbench.run.core.RunService;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.deepworkbench.run.core.deepaas.DeepaasClient;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Trains nothing, and notes down what it was asked for. */
final class FakeRuns implements RunService {

    /** Modules that can be trained; all can if empty. */
    final List<String> trainable = new ArrayList<>();
    /** Arguments of the training. */
    Map<String, Object> arguments = Map.of();
    /** The module that was trained. */
    String trained = "";
    /** Files that were predicted. */
    final List<Path> predicted = new ArrayList<>();
    RunState end = RunState.DONE;
    boolean interrupt;
    /** Whether no file can be predicted. */
    boolean blind;
    FakeRun run;

    @Override
    public DeepaasClient client(DeployedModule module) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ModelSchema schema(DeployedModule module, IProgressMonitor monitor) {
        boolean trains = trainable.isEmpty() || trainable.contains(module.model().name());
        return new ModelSchema(trains, List.of(argument("epochs", Argument.Type.INTEGER),
                argument("images_directory", Argument.Type.STRING)), true, List.of(argument("image", Argument.Type.FILE)),
                Set.of());
    }

    @Override
    public Run train(Deployment deployment, DeployedModule module, Map<String, Object> values,
            IProgressMonitor monitor) {
        trained = module.model().name();
        arguments = values;
        run = new FakeRun(end, () -> monitor.setCanceled(interrupt));
        return run;
    }

    @Override
    public Prediction predict(DeployedModule module, Map<String, Path> files, Map<String, Object> values,
            IProgressMonitor monitor) throws FaultException {
        Path file = files.get("image");
        predicted.add(file);
        if (blind) {
            throw new FaultException(new Fault("This is no picture.", file.toString(), "", ""));
        }
        return new Prediction(module.model().name(), files, List.of(new Prediction.Ranked("copepod", 0.8)), List.of(),
                "{}", Instant.EPOCH, Duration.ZERO);
    }

    @Override
    public List<Run> runs() {
        return List.of();
    }

    @Override
    public void refresh() {
        // nothing is kept
    }

    @Override
    public Optional<Run> find(String id) {
        return Optional.empty();
    }

    @Override
    public void delete(Run ended) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Runnable addListener(RunListener listener) {
        return () -> { };
    }

    private static Argument argument(String name, Argument.Type type) {
        return new Argument(name, Argument.Place.QUERY, type, false, false, false, Optional.empty(), List.of(),
                OptionalDouble.empty(), OptionalDouble.empty(), false, "");
    }

    @Override
    public Run train(DeployedModule module, Map<String, Object> arguments, IProgressMonitor monitor)
            throws FaultException {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Checkpoint> checkpoints(Run run, DeployedModule module, IProgressMonitor monitor)
            throws FaultException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Run resume(Run earlier, String checkpoint, DeployedModule module, IProgressMonitor monitor)
            throws FaultException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<DeployedModule> reachable(Run run) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DeployedModule reach(Run run, IProgressMonitor monitor) throws FaultException {
        throw new UnsupportedOperationException();
    }
}
