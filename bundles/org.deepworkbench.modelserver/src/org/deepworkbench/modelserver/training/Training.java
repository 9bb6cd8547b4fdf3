package org.deepworkbench.modelserver.training;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One training: its state, metrics and log, which any thread may read and wait for. */
public final class Training {

    private static final Logger LOG = LoggerFactory.getLogger(Training.class);
    private static final Texts TEXTS = Texts.beside(Training.class);
    private static final int MAX_SAMPLES_AT_ONCE = 5000;

    private final String module;
    private final String uuid;
    private final Arguments arguments;
    private final Clock clock;
    private final Instant date;
    private final TrainingFolder folder;
    private final Optional<Resumption> resumption;
    private final Chronicle chronicle;
    private boolean cancelled;
    private boolean ending;
    private Thread runner;

    /** A training that has to wait, or that is about to run; perhaps one that goes on from a checkpoint. */
    Training(String module, String uuid, Arguments arguments, TrainingFolder folder, Clock clock, boolean waits,
            Optional<Resumption> resumption) {
        this(module, uuid, arguments, folder, clock, clock.instant(), resumption,
                new TrainingState(waits ? TrainingStatus.QUEUED : TrainingStatus.RUNNING,
                        waits ? Optional.of(TEXTS.get("queued")) : Optional.empty(), Optional.empty(),
                        Optional.empty()));
    }

    /** A training of an earlier process, of which checkpoints are kept. */
    static Training earlier(TrainingFolder.Card card, Arguments arguments, TrainingFolder folder, Clock clock) {
        Optional<TrainingStatus> ended = TrainingStatus.of(card.status());
        Optional<String> message = ended.isEmpty() ? Optional.of(TEXTS.get("interrupted"))
                : Optional.of(card.message()).filter(text -> !text.isEmpty());
        return new Training(card.module(), card.uuid(), arguments, folder, clock, card.asked(), Optional.empty(),
                new TrainingState(ended.orElse(TrainingStatus.ERROR), message, Optional.empty(), Optional.empty()));
    }

    private Training(String module, String uuid, Arguments arguments, TrainingFolder folder, Clock clock,
            Instant date, Optional<Resumption> resumption, TrainingState state) {
        this.module = module;
        this.uuid = uuid;
        this.arguments = arguments;
        this.folder = folder;
        this.clock = clock;
        this.date = date;
        this.resumption = resumption;
        this.chronicle = new Chronicle(state, resumption.map(Resumption::samples).orElse(List.of()));
    }

    /** {@return the identifier: 32 hexadecimal digits} */
    public String uuid() {
        return uuid;
    }

    /** {@return when it was asked for} */
    public Instant date() {
        return date;
    }

    /** {@return its arguments} */
    public Arguments arguments() {
        return arguments;
    }

    /** {@return where it went on from, unless it began anew} */
    public Optional<Resumption> resumption() {
        return resumption;
    }

    /**
     * {@return its checkpoints that are kept, by step}
     *
     * @throws IOException if they cannot be read
     */
    public List<Checkpoint> checkpoints() throws IOException {
        return folder.checkpoints().all();
    }

    /** {@return what is kept of it on disk} */
    TrainingFolder folder() {
        return folder;
    }

    /** {@return how it stands now} */
    public TrainingState state() {
        return chronicle.state();
    }

    /**
     * {@return what happened since a position, now: at most some thousand samples at once}
     *
     * @param from a position given by an earlier answer, or {@link Position#START}
     */
    public Changes since(Position from) {
        return chronicle.since(from, MAX_SAMPLES_AT_ONCE);
    }

    /**
     * Waits until something happened since a position, the training has ended, or the patience is over.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public void await(Position from, Duration patience) throws InterruptedException {
        chronicle.await(from, patience);
    }

    /** {@return whether the training has ended within the patience} */
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        return chronicle.awaitEnd(patience);
    }

    /** Asks the training to end. One that waits has ended at once; one that runs ends at its next check. */
    synchronized void cancel() {
        if (cancelled) {
            // A second interruption would hit the checkpoint that is kept because of the first.
            return;
        }
        cancelled = true;
        if (runner != null) {
            runner.interrupt();
        } else if (!ending && !state().status().isFinal()) {
            chronicle.change(state -> state.with(TrainingStatus.CANCELLED, Optional.empty(), Optional.empty()));
        }
    }

    /** {@return whether the calling thread may now run the training; false if it was cancelled before} */
    synchronized boolean begin() {
        if (cancelled) {
            return false;
        }
        runner = Thread.currentThread();
        if (state().status() == TrainingStatus.QUEUED) {
            chronicle.change(state -> state.with(TrainingStatus.RUNNING, Optional.empty(), Optional.empty()));
        }
        return true;
    }

    /** Ends the training with its result. */
    void finish(Map<String, Object> output) {
        Instant now = clock.instant();
        end(TrainingStatus.DONE, Optional.empty(),
                Optional.of(new TrainingState.Result(output, now, Duration.between(date, now))));
    }

    /** Ends the training without a result: as failed for this reason, or as cancelled if that was asked for. */
    void fail(String reason) {
        end(TrainingStatus.ERROR, Optional.of(reason), Optional.empty());
    }

    private void end(TrainingStatus status, Optional<String> message, Optional<TrainingState.Result> result) {
        TrainingState last = last(status, message, result);
        // Before anyone can see the end: who sees it may end the process.
        writeDown(last);
        chronicle.end(last);
    }

    private synchronized TrainingState last(TrainingStatus status, Optional<String> message,
            Optional<TrainingState.Result> result) {
        runner = null;
        ending = true;
        // A cancellation that arrived too late to be noticed must not disturb the next training.
        Thread.interrupted();
        return cancelled ? state().with(TrainingStatus.CANCELLED, Optional.empty(), Optional.empty())
                : state().with(status, message, result);
    }

    private synchronized boolean isCancelled() {
        return cancelled;
    }

    private void writeDown(TrainingState last) {
        try {
            if (folder.exists()) {
                folder.write(card(last));
            }
        } catch (IOException e) {
            LOG.warn("the end of training {} cannot be written down", uuid, e);
        }
    }

    private TrainingFolder.Card card(TrainingState now) {
        return new TrainingFolder.Card(uuid, module, date.toString(), arguments.asMap(),
                now.status().isFinal() ? now.status().word() : "", now.message().orElse(""));
    }

    /** {@return the module's view of this training} */
    TrainingContext context() {
        return new Context();
    }

    private final class Context implements TrainingContext {

        @Override
        public String uuid() {
            return uuid;
        }

        @Override
        public Instant date() {
            return date;
        }

        @Override
        public Arguments arguments() {
            return arguments;
        }

        @Override
        public Optional<Path> resumed() {
            return resumption.map(Resumption::folder);
        }

        @Override
        public void checkpoint(int epoch, long step, boolean best, CheckpointWriter writer) throws IOException {
            // A cancellation interrupts this thread, and an interrupted thread cannot write.
            boolean interrupted = Thread.interrupted();
            try {
                folder.checkpoints().write(Checkpoint.at(epoch, step, clock.instant(), best),
                        chronicle.since(Position.START, Integer.MAX_VALUE).samples(), writer);
                // Afterwards: the next process must not find a training that it cannot go on from.
                if (!folder.exists()) {
                    folder.write(card(state()));
                }
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public void plan(int epochs, long batches) {
            chronicle.change(state -> state.with(new TrainingState.Length(epochs, batches)));
        }

        @Override
        public void metric(String name, long step, int epoch, double value) {
            if (Double.isFinite(value)) {
                chronicle.sample(name, step, epoch, clock.instant(), value);
            }
        }

        @Override
        public void log(String line) {
            chronicle.line(line);
        }

        @Override
        public void checkCancelled() {
            if (isCancelled()) {
                throw new CancellationException();
            }
        }
    }
}
