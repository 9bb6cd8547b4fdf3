package org.deepworkbench.modelserver.training;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The trainings of one module: one runs, the others wait in the order they came. Thread-safe. */
public final class Trainings implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Trainings.class);
    private static final Texts TEXTS = Texts.beside(Trainings.class);
    private static final int MAX_WAITING = 50;
    private static final int MAX_KEPT = 200;
    private static final long MEGABYTE = 1 << 20;

    private final Module module;
    private final Clock clock;
    private final Map<String, Training> trainings = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("training").daemon().factory());

    /** The trainings of this module, dated by this clock. */
    public Trainings(Module module, Clock clock) {
        this.module = module;
        this.clock = clock;
    }

    /**
     * Accepts a training; it starts when those before it have ended.
     *
     * @return the training, or nothing if too many wait already
     */
    public Optional<Training> start(Arguments arguments) {
        String uuid = UUID.randomUUID().toString().replace("-", "");
        synchronized (trainings) {
            long unfinished = trainings.values().stream().filter(t -> !t.state().status().isFinal()).count();
            if (unfinished > MAX_WAITING) {
                return Optional.empty();
            }
            forgetOldest();
            Training training = new Training(uuid, arguments, clock, unfinished > 0);
            trainings.put(uuid, training);
            worker.execute(() -> run(training));
            return Optional.of(training);
        }
    }

    private void forgetOldest() {
        trainings.values().stream().filter(t -> t.state().status().isFinal()).map(Training::uuid)
                .limit(Math.max(0, trainings.size() - MAX_KEPT)).toList().forEach(trainings::remove);
    }

    /** {@return all trainings known, oldest first} */
    public List<Training> all() {
        synchronized (trainings) {
            return List.copyOf(trainings.values());
        }
    }

    /** {@return the training of this identifier} */
    public Optional<Training> find(String uuid) {
        synchronized (trainings) {
            return Optional.ofNullable(trainings.get(uuid));
        }
    }

    /**
     * Cancels a training that has not ended, and waits a moment for its end; forgets one that has.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public void cancelOrForget(Training training, Duration patience) throws InterruptedException {
        if (training.state().status().isFinal()) {
            synchronized (trainings) {
                trainings.remove(training.uuid());
            }
        } else {
            training.cancel();
            training.awaitEnd(patience);
        }
    }

    private void run(Training training) {
        if (!training.begin()) {
            return;
        }
        LOG.info("training {} starts", training.uuid());
        try {
            training.finish(module.train(training.context()));
        } catch (CancellationException e) {
            training.fail(TEXTS.get("cancelled"));
        } catch (ModuleException e) {
            LOG.info("training {} failed", training.uuid(), e);
            training.fail(e.getMessage());
        } catch (OutOfMemoryError e) {
            LOG.warn("training {} ran out of memory", training.uuid(), e);
            training.fail(TEXTS.get("memory", Runtime.getRuntime().maxMemory() / MEGABYTE));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error("training {} failed", training.uuid(), e);
            training.fail(TEXTS.get("unexpected", e));
        }
        LOG.info("training {}: {}", training.uuid(), training.state().status().word());
    }

    /** {@return whether no training computes any more, after waiting for that within the patience} */
    public boolean awaitIdle(Duration patience) throws InterruptedException {
        return worker.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Cancels all trainings and accepts no more. */
    @Override
    public void close() {
        worker.shutdown();
        all().forEach(Training::cancel);
    }
}
