package org.deepworkbench.benchmarks.modules;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.TrainingContext;

/**
 * A training that is not watched, but for its log; it keeps no checkpoints.
 *
 * @param arguments of the training
 * @param date      when it was asked for
 */
record QuietContext(Arguments arguments, Instant date) implements TrainingContext {

    @Override
    public String uuid() {
        return "benchmark" + date.toEpochMilli();
    }

    @Override
    public Optional<Path> resumed() {
        return Optional.empty();
    }

    @Override
    public void checkpoint(int epoch, long step, boolean best, CheckpointWriter writer) {
        // Nobody goes on with a benchmark.
    }

    @Override
    public void plan(int epochs, long batches) {
        // Nobody waits for it.
    }

    @Override
    public void metric(String name, long step, int epoch, double value) {
        // The result has the last values.
    }

    @Override
    public void log(String line) {
        System.err.println(line);
    }

    @Override
    public void checkCancelled() {
        // Nobody cancels it.
    }
}
