package org.deepworkbench.run.ui.internal;

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
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunProgress;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.run.MetricSample;
import org.eclipse.core.runtime.IProgressMonitor;

/** A run as a test wants it. */
public final class FakeRun implements Run {

    /** Nothing is known of how far it is. */
    public static final RunProgress UNKNOWN = new RunProgress(OptionalDouble.empty(), OptionalInt.empty(),
            OptionalInt.empty(), OptionalLong.empty(), OptionalLong.empty(), Duration.ofSeconds(41), Optional.empty());
    /** In the third of eight epochs of ten steps. */
    public static final RunProgress THIRD_OF_EIGHT = new RunProgress(OptionalDouble.of(0.3), OptionalInt.of(3),
            OptionalInt.of(8), OptionalLong.of(24), OptionalLong.of(80), Duration.ofSeconds(41),
            Optional.of(Duration.ofSeconds(95)));

    private final RunState state;
    private final RunProgress progress;
    private final Map<String, Double> metrics = new LinkedHashMap<>();
    private final Map<String, Object> result = new LinkedHashMap<>();

    public FakeRun(RunState state, RunProgress progress) {
        this.state = state;
        this.progress = progress;
    }

    public FakeRun metric(String name, double value) {
        metrics.put(name, value);
        return this;
    }

    public FakeRun result(String name, Object value) {
        result.put(name, value);
        return this;
    }

    @Override
    public String id() {
        return "r1";
    }

    @Override
    public String title() {
        return "classifier on plankton";
    }

    @Override
    public String deploymentId() {
        return "d1";
    }

    @Override
    public String model() {
        return "classifier";
    }

    @Override
    public RunState state() {
        return state;
    }

    @Override
    public Optional<Fault> fault() {
        return Optional.empty();
    }

    @Override
    public Map<String, Object> arguments() {
        return Map.of("epochs", 8L);
    }

    @Override
    public Instant started() {
        return Instant.EPOCH;
    }

    @Override
    public Optional<Instant> finished() {
        return Optional.empty();
    }

    @Override
    public RunProgress progress() {
        return progress;
    }

    @Override
    public boolean reportsMetrics() {
        return true;
    }

    @Override
    public Map<String, Curve> curves() {
        return Map.of();
    }

    @Override
    public Map<String, Double> metrics() {
        return metrics;
    }

    @Override
    public List<String> logTail() {
        return List.of();
    }

    @Override
    public Map<String, Object> result() {
        return result;
    }

    @Override
    public void samples(Consumer<MetricSample> consumer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isLive() {
        return !state.isFinal();
    }

    @Override
    public void cancel(IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean await(Duration atMost) {
        return state.isFinal();
    }
}
