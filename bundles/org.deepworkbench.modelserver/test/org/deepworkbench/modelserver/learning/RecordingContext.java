package org.deepworkbench.modelserver.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.TrainingContext;

/** A training's context that remembers what it was told, and can be cancelled after so many checks. */
public final class RecordingContext implements TrainingContext {

    /** Lines of the log. */
    public final List<String> lines = new ArrayList<>();
    /** Values of the metrics by name, in the order they came. */
    public final Map<String, List<Double>> metrics = new TreeMap<>();
    /** Steps of the metrics by name. */
    public final Map<String, List<Long>> steps = new TreeMap<>();
    /** Steps of the checkpoints, in the order they came. */
    public final List<Long> checkpoints = new ArrayList<>();
    /** Steps announced. */
    public long batches;

    private Optional<Path> kept = Optional.empty();
    private Optional<Path> resumed = Optional.empty();
    private final Arguments arguments;
    private final Instant date;
    private long checksLeft = Long.MAX_VALUE;

    /** For a training with these arguments, asked for at this time. */
    public RecordingContext(Arguments arguments, Instant date) {
        this.arguments = arguments;
        this.date = date;
    }

    /** For work that asks for no arguments. */
    public RecordingContext() {
        this(null, Instant.EPOCH);
    }

    /** Cancels at the n-th check from now. */
    public void cancelAfter(long checks) {
        checksLeft = checks;
    }

    @Override
    public String uuid() {
        return "run" + date.toEpochMilli();
    }

    @Override
    public Instant date() {
        return date;
    }

    @Override
    public Arguments arguments() {
        return arguments;
    }

    /** Writes checkpoints into folders, named by their step, in this folder. */
    public RecordingContext keepIn(Path folder) {
        kept = Optional.of(folder);
        return this;
    }

    /** Goes on from this checkpoint. */
    public RecordingContext resume(Path checkpoint) {
        resumed = Optional.of(checkpoint);
        return this;
    }

    @Override
    public Optional<Path> resumed() {
        return resumed;
    }

    @Override
    public void checkpoint(int epoch, long step, boolean best, CheckpointWriter writer) throws IOException {
        checkpoints.add(step);
        if (kept.isPresent()) {
            // The training's thread is interrupted when it is cancelled, and an interrupted thread cannot write.
            Thread.interrupted();
            writer.writeTo(Files.createDirectories(kept.get().resolve(Long.toString(step))));
        }
    }

    @Override
    public void plan(int epochs, long allBatches) {
        batches = allBatches;
    }

    @Override
    public void metric(String name, long step, int epoch, double value) {
        metrics.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        steps.computeIfAbsent(name, n -> new ArrayList<>()).add(step);
    }

    @Override
    public void log(String line) {
        lines.add(line);
    }

    @Override
    public void checkCancelled() {
        if (checksLeft-- <= 0) {
            throw new CancellationException();
        }
    }
}
