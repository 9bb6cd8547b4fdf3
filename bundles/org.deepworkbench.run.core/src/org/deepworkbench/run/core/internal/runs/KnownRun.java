package org.deepworkbench.run.core.internal.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.deepworkbench.run.core.Curve;
import org.deepworkbench.run.core.Resumption;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunProgress;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.ServiceTraining;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.journal.JournalStore;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.run.MetricSample;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** A run as the journal tells it. Its curves and log are read from disk when first asked for. */
class KnownRun implements Run, JournalStore.Kept {

    private final Path folder;
    private volatile RunSnapshot snapshot;
    private History history;

    /** The parts of a run that memory holds only when someone looks at it. */
    private record History(CurveStore curves, RunLog log, long lastStep, int lastEpoch) {
    }

    KnownRun(Path folder, RunSnapshot snapshot) {
        this.folder = folder;
        this.snapshot = snapshot;
    }

    @Override
    public final Path folder() {
        return folder;
    }

    final RunSnapshot snapshot() {
        return snapshot;
    }

    /** Sets what is known; curves and log are read anew when asked for. */
    final synchronized void set(RunSnapshot newSnapshot) {
        snapshot = newSnapshot;
        history = null;
    }

    final SampleFile sampleFile() {
        return new SampleFile(folder.resolve("metrics.csv")); //$NON-NLS-1$
    }

    final Path logFile() {
        return folder.resolve("training.log"); //$NON-NLS-1$
    }

    @Override
    public String id() {
        return snapshot.id();
    }

    @Override
    public String title() {
        return snapshot.title();
    }

    @Override
    public String deploymentId() {
        return snapshot.deploymentId();
    }

    @Override
    public String model() {
        return snapshot.model();
    }

    @Override
    public Optional<ServiceTraining> service() {
        return snapshot.service();
    }

    @Override
    public Optional<Resumption> resumption() {
        return snapshot.resumption();
    }

    @Override
    public List<Checkpoint> checkpoints() {
        return snapshot.checkpoints();
    }

    @Override
    public RunState state() {
        return snapshot.state();
    }

    @Override
    public Optional<Fault> fault() {
        return snapshot.fault();
    }

    @Override
    public Map<String, Object> arguments() {
        return snapshot.arguments();
    }

    @Override
    public Instant started() {
        return snapshot.started();
    }

    @Override
    public final Instant begun() {
        return started();
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public Optional<Instant> finished() {
        return snapshot.finished();
    }

    @Override
    public boolean reportsMetrics() {
        return snapshot.reportsMetrics();
    }

    @Override
    public Map<String, Object> result() {
        return snapshot.result();
    }

    @Override
    public RunProgress progress() {
        Duration elapsed = Duration.between(started(), finished().orElse(started()));
        if (state() == RunState.DONE) {
            return new RunProgress(OptionalDouble.of(1), epochs(), epochs(), steps(), steps(), elapsed,
                    Optional.empty());
        }
        History read = history();
        return new RunProgress(fraction(read.lastStep()),
                read.lastEpoch() > 0 ? OptionalInt.of(read.lastEpoch()) : OptionalInt.empty(), epochs(),
                read.lastStep() > 0 ? OptionalLong.of(read.lastStep()) : OptionalLong.empty(), steps(), elapsed,
                Optional.empty());
    }

    final OptionalDouble fraction(long step) {
        return snapshot.plan().map(plan -> OptionalDouble.of(Math.clamp((double) step / plan.steps(), 0, 1)))
                .orElse(OptionalDouble.empty());
    }

    final OptionalInt epochs() {
        return snapshot.plan().map(plan -> OptionalInt.of(plan.epochs())).orElse(OptionalInt.empty());
    }

    final OptionalLong steps() {
        return snapshot.plan().map(plan -> OptionalLong.of(plan.steps())).orElse(OptionalLong.empty());
    }

    @Override
    public Map<String, Curve> curves() {
        return history().curves().snapshot();
    }

    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>(snapshot.metrics());
        history().curves().lastValues().forEach(metrics::putIfAbsent);
        return metrics;
    }

    @Override
    public List<String> logTail() {
        return history().log().tail();
    }

    @Override
    public void samples(Consumer<MetricSample> consumer) throws IOException {
        sampleFile().read(consumer);
    }

    private synchronized History history() {
        if (history == null) {
            history = read();
        }
        return history;
    }

    private History read() {
        CurveStore curves = new CurveStore();
        RunLog log = new RunLog(logFile());
        long[] last = new long[2];
        try {
            sampleFile().read(sample -> {
                curves.add(sample);
                last[0] = sample.step();
                last[1] = sample.epoch();
            });
            log.load();
        } catch (IOException e) {
            log.note(NLS.bind(Messages.Run_cannotRead, e.getMessage()));
        }
        return new History(curves, log, last[0], (int) last[1]);
    }

    @Override
    public boolean isLive() {
        return false;
    }

    @Override
    public void cancel(IProgressMonitor monitor) throws FaultException {
        if (!state().isFinal()) {
            throw new FaultException(new Fault(NLS.bind(Messages.Run_notOurs, title()), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                    Messages.Run_notOursRemedy));
        }
    }

    /** A run of another process is not waited for. */
    @Override
    public boolean await(Duration atMost) throws InterruptedException {
        return state().isFinal();
    }
}
