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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.deepworkbench.run.core.Curve;
import org.deepworkbench.run.core.RunProgress;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.ServiceTraining;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.deepworkbench.run.core.deepaas.LogChunk;
import org.deepworkbench.run.core.deepaas.Training;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.run.MetricBatch;
import org.deepworkbench.spi.run.MetricSample;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** A run that this process started; its {@link RunFollower} tells it what the service says. */
final class LiveRun extends KnownRun {

    /** Before this much is done the time left is a guess. */
    private static final double ENOUGH_TO_ESTIMATE = 0.01;

    private final CurveStore curves = new CurveStore();
    private final RunLog log;
    private final Consumer<LiveRun> onChange;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile MetricSample first;
    private volatile MetricSample newest;
    private volatile RunFollower follower;
    private volatile Endpoint endpoint;

    /** @param onChange told of every change of state, to write and tell it */
    LiveRun(Path folder, RunSnapshot snapshot, Consumer<LiveRun> onChange) {
        super(folder, snapshot);
        this.log = new RunLog(logFile());
        this.onChange = onChange;
    }

    /** @param service where the training runs */
    void follow(RunFollower newFollower, Endpoint service) {
        follower = newFollower;
        endpoint = service;
    }

    /** {@return where the training runs, once the service has accepted it} */
    Optional<Endpoint> endpoint() {
        return Optional.ofNullable(endpoint);
    }

    Optional<RunFollower> follower() {
        return Optional.ofNullable(follower);
    }

    /** The service has accepted the training. */
    synchronized void accepted(Map<String, Object> arguments, ServiceTraining training) {
        if (!state().isFinal()) {
            change(snapshot().accepted(arguments, training));
        }
    }

    synchronized void planned(Training.Length plan) {
        if (!snapshot().plan().equals(Optional.of(plan)) && !state().isFinal()) {
            change(snapshot().with(plan));
        }
    }

    synchronized void kept(List<Checkpoint> checkpoints) {
        if (!snapshot().checkpoints().equals(checkpoints) && !state().isFinal()) {
            change(snapshot().with(checkpoints));
        }
    }

    /** Takes samples, to disk first. */
    void add(MetricBatch batch) {
        if (batch.samples().isEmpty()) {
            return;
        }
        try {
            sampleFile().append(batch.samples());
        } catch (IOException e) {
            log.note(NLS.bind(Messages.Run_cannotWrite, e.getMessage()));
        }
        batch.samples().forEach(curves::add);
        if (first == null) {
            first = batch.samples().stream().filter(this::isOwn).findFirst().orElse(null);
        }
        newest = batch.samples().get(batch.samples().size() - 1);
    }

    /** {@return whether this run made the sample, and not the one that it goes on with} */
    private boolean isOwn(MetricSample sample) {
        return resumption().isEmpty() || !sample.time().isBefore(started());
    }

    void add(LogChunk chunk) {
        try {
            log.add(chunk.text());
        } catch (IOException e) {
            log.note(NLS.bind(Messages.Run_cannotWrite, e.getMessage()));
        }
    }

    /** Nothing more happens. Harmless when that was so already. */
    synchronized void end(RunState state, Optional<Fault> fault, Map<String, Object> result) {
        if (state().isFinal()) {
            return;
        }
        Map<String, Double> metrics = FinalMetrics.of(result, curves.lastValues());
        change(snapshot().ended(state, fault, Instant.now(), result, metrics));
        ended.countDown();
    }

    private void change(RunSnapshot next) {
        set(next);
        onChange.accept(this);
    }

    @Override
    public RunProgress progress() {
        MetricSample sample = newest;
        OptionalDouble fraction = state() == RunState.DONE ? OptionalDouble.of(1)
                : sample == null ? OptionalDouble.empty() : fraction(sample.step());
        Duration elapsed = Duration.between(started(), finished().orElseGet(Instant::now));
        return new RunProgress(fraction, sample == null || sample.epoch() <= 0 ? OptionalInt.empty()
                : OptionalInt.of(sample.epoch()), epochs(),
                sample == null ? OptionalLong.empty() : OptionalLong.of(sample.step()), steps(), elapsed,
                state().isFinal() ? Optional.empty() : left(fraction));
    }

    /** Counts from the first sample on, so that preparing the data does not disturb the estimate. */
    private Optional<Duration> left(OptionalDouble done) {
        MetricSample start = first;
        if (start == null || done.isEmpty()) {
            return Optional.empty();
        }
        double trained = done.getAsDouble() - fraction(start.step()).orElse(0);
        if (trained < ENOUGH_TO_ESTIMATE) {
            return Optional.empty();
        }
        double millis = Duration.between(start.time(), Instant.now()).toMillis() * (1 - done.getAsDouble()) / trained;
        return Optional.of(Duration.ofMillis(Math.max(0, Math.round(millis))));
    }

    @Override
    public Map<String, Curve> curves() {
        return curves.snapshot();
    }

    @Override
    public Map<String, Double> metrics() {
        Map<String, Double> metrics = new LinkedHashMap<>(snapshot().metrics());
        curves.lastValues().forEach(metrics::putIfAbsent);
        return metrics;
    }

    @Override
    public List<String> logTail() {
        return log.tail();
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public boolean isLive() {
        return !state().isFinal();
    }

    @Override
    public void cancel(IProgressMonitor monitor) throws FaultException {
        Optional<RunFollower> current = follower();
        if (!state().isFinal() && current.isPresent()) {
            current.get().cancel(monitor);
        }
    }

    @Override
    public boolean await(Duration atMost) throws InterruptedException {
        return ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }
}
