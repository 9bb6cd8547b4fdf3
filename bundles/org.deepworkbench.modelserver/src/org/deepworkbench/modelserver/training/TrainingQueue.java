package org.deepworkbench.modelserver.training;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one worker of the process, common to all modules: one training runs, the others wait in the order they came.
 * Thread-safe.
 */
public final class TrainingQueue implements AutoCloseable {

    private static final int MAX_WAITING = 50;

    private final List<Training> unfinished = new ArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("training").daemon().factory());

    /**
     * Accepts a training, unless too many wait already.
     *
     * @param make makes it, told whether it has to wait
     * @param run  runs it, in the worker's thread, when its turn has come
     */
    synchronized Optional<Training> accept(Function<Boolean, Training> make, Consumer<Training> run) {
        unfinished.removeIf(training -> training.state().status().isFinal());
        if (unfinished.size() > MAX_WAITING) {
            return Optional.empty();
        }
        Training training = make.apply(!unfinished.isEmpty());
        unfinished.add(training);
        worker.execute(() -> run.accept(training));
        return Optional.of(training);
    }

    /** {@return whether no training computes any more, after waiting for that within the patience} */
    public boolean awaitIdle(Duration patience) throws InterruptedException {
        return worker.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Cancels all trainings and accepts no more. */
    @Override
    public synchronized void close() {
        worker.shutdown();
        unfinished.forEach(Training::cancel);
    }
}
