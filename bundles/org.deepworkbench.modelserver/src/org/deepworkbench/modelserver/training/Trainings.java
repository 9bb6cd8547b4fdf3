package org.deepworkbench.modelserver.training;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.module.ModuleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The trainings of one module; they share the queue with those of other modules. Thread-safe. */
public final class Trainings {

    private static final Logger LOG = LoggerFactory.getLogger(Trainings.class);
    private static final Texts TEXTS = Texts.beside(Trainings.class);
    private static final int MAX_KEPT = 200;
    private static final long MEGABYTE = 1 << 20;

    private final Module module;
    private final Path folder;
    private final Clock clock;
    private final Map<String, Training> trainings = new LinkedHashMap<>();
    private final TrainingQueue queue;

    /**
     * The trainings of a module, with those of earlier processes that left checkpoints.
     *
     * @param module what trains
     * @param folder where checkpoints are kept
     * @param clock  dates them
     * @param queue  in which they wait
     */
    public Trainings(Module module, Path folder, Clock clock, TrainingQueue queue) {
        this.module = module;
        this.folder = folder;
        this.clock = clock;
        this.queue = queue;
        loadEarlier();
    }

    private void loadEarlier() {
        ArgumentReader reader = new ArgumentReader(module.description().trainArguments());
        try {
            for (TrainingFolder.Card card : TrainingFolder.cards(folder, module.description().name())) {
                loadEarlier(card, reader);
            }
        } catch (IOException e) {
            LOG.warn("the earlier trainings in {} cannot be shown", folder, e);
        }
    }

    private void loadEarlier(TrainingFolder.Card card, ArgumentReader reader) {
        try {
            trainings.put(card.uuid(), Training.earlier(card, reader.read(card.args()),
                    new TrainingFolder(folder, card.uuid()), clock));
        } catch (InvalidArgumentsException e) {
            LOG.warn("the earlier training {} cannot be shown: its arguments fit the module no more", card.uuid(), e);
        }
    }

    /**
     * Accepts a training; it starts when those before it have ended.
     *
     * @return the training, or nothing if too many wait already
     */
    public Optional<Training> start(Arguments arguments) {
        return start(arguments, Optional.empty());
    }

    /**
     * Accepts a training that goes on from a checkpoint of an earlier one, with its arguments and its metrics so far.
     *
     * @param earlier    the earlier training
     * @param checkpoint name of the checkpoint, or an empty text for the last
     * @return the training, or nothing if too many wait already
     * @throws ModuleException if there is no such checkpoint, or it cannot be read
     */
    public Optional<Training> resume(Training earlier, String checkpoint) throws ModuleException {
        try {
            Resumption from = earlier.folder().resumption(earlier.uuid(), checkpoint)
                    .orElseThrow(() -> new ModuleException(TEXTS.get(checkpoint.isEmpty() ? "checkpoint.none"
                            : "checkpoint.absent", checkpoint)));
            return start(earlier.arguments(), Optional.of(from));
        } catch (IOException e) {
            throw new ModuleException(TEXTS.get("checkpoint.unreadable", IoReason.of(e)), e);
        }
    }

    private Optional<Training> start(Arguments arguments, Optional<Resumption> resumption) {
        String uuid = UUID.randomUUID().toString().replace("-", "");
        Optional<Training> accepted = queue.accept(waits -> new Training(module.description().name(), uuid, arguments,
                new TrainingFolder(folder, uuid), clock, waits, resumption), this::run);
        accepted.ifPresent(this::remember);
        return accepted;
    }

    private void remember(Training training) {
        synchronized (trainings) {
            forgetOldest();
            trainings.put(training.uuid(), training);
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
     * Cancels a training that has not ended, and waits a moment for its end; forgets one that has, with its
     * checkpoints.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     * @throws IOException          if the checkpoints cannot be removed
     */
    public void cancelOrForget(Training training, Duration patience) throws InterruptedException, IOException {
        if (training.state().status().isFinal()) {
            synchronized (trainings) {
                trainings.remove(training.uuid());
            }
            training.folder().delete();
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
        } catch (InvalidArgumentsException e) {
            LOG.info("training {} failed", training.uuid(), e);
            training.fail(e.problems().values().stream().flatMap(List::stream).collect(Collectors.joining(" ")));
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
}
