package org.deepworkbench.cli.internal.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.deepworkbench.run.core.Curve;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunProgress;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.run.MetricSample;
import org.eclipse.core.runtime.IProgressMonitor;

/** A training that ends when it is looked at for the second time, or goes on until it is cancelled. */
final class FakeRun implements Run {

    private final RunState end;
    private final Runnable whileGoingOn;
    private RunState state = RunState.RUNNING;
    private int looks;

    /**
     * @param end          how it ends; {@code RUNNING} if it does not end by itself
     * @param whileGoingOn run when it is looked at for the first time
     */
    FakeRun(RunState end, Runnable whileGoingOn) {
        this.end = end;
        this.whileGoingOn = whileGoingOn;
    }

    @Override
    public String id() {
        return "fake-run";
    }

    @Override
    public String title() {
        return "a fake run";
    }

    @Override
    public String deploymentId() {
        return "fake-deployment";
    }

    @Override
    public String model() {
        return "fake";
    }

    @Override
    public RunState state() {
        return state;
    }

    @Override
    public Optional<Fault> fault() {
        return state == RunState.FAILED ? Optional.of(new Fault("The loss exploded.", "", "", "")) : Optional.empty();
    }

    @Override
    public Map<String, Object> arguments() {
        return Map.of();
    }

    @Override
    public Instant started() {
        return Instant.EPOCH;
    }

    @Override
    public Optional<Instant> finished() {
        return state.isFinal() ? Optional.of(Instant.EPOCH) : Optional.empty();
    }

    @Override
    public RunProgress progress() {
        return new RunProgress(OptionalDouble.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalLong.empty(),
                OptionalLong.empty(), Duration.ZERO, Optional.empty());
    }

    @Override
    public boolean reportsMetrics() {
        return false;
    }

    @Override
    public Map<String, Curve> curves() {
        return Map.of();
    }

    @Override
    public Map<String, Double> metrics() {
        return Map.of("accuracy", 0.5);
    }

    @Override
    public List<String> logTail() {
        return List.of();
    }

    @Override
    public Map<String, Object> result() {
        return Map.of("sample_picture", "/held/out.png", "sample_label", "diatom");
    }

    @Override
    public void samples(Consumer<MetricSample> consumer) {
        // there are none
    }

    @Override
    public boolean isLive() {
        return true;
    }

    @Override
    public void cancel(IProgressMonitor monitor) {
        state = RunState.CANCELLED;
    }

    @Override
    public boolean await(Duration atMost) {
        if (looks++ == 0) {
            whileGoingOn.run();
        } else {
            state = state == RunState.RUNNING ? end : state;
        }
        return state.isFinal();
    }
}
