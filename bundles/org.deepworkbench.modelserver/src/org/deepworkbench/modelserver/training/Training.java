package org.deepworkbench.modelserver.training;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
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
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TrainingFolder folder;
    private final Optional<Resumption> resumption;
    private final List<MetricSample> samples;
    private final LogBook log = new LogBook();
    private TrainingState state;
    private int changes = 1;
    private boolean cancelled;
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
        this.samples = new ArrayList<>(resumption.map(Resumption::samples).orElse(List.of()));
        this.state = state;
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
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /**
     * {@return what happened since a position, now: at most some thousand samples at once}
     *
     * @param from a position given by an earlier answer, or {@link Position#START}
     */
    public Changes since(Position from) {
        return since(from, MAX_SAMPLES_AT_ONCE);
    }

    private Changes since(Position from, int most) {
        lock.lock();
        try {
            int first = Math.clamp(from.sample(), 0, samples.size());
            int last = (int) Math.min(samples.size(), (long) first + most);
            boolean all = last == samples.size();
            Optional<TrainingState> news = from.change() < changes && all ? Optional.of(state) : Optional.empty();
            Position next = new Position(last, log.end(), all ? changes : from.change());
            return new Changes(news, List.copyOf(samples.subList(first, last)), log.since(from.log()), next,
                    all && state.status().isFinal());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until something happened since a position, the training has ended, or the patience is over.
     *
     * @throws InterruptedException if the waiting thread is interrupted
     */
    public void await(Position from, Duration patience) throws InterruptedException {
        long nanos = patience.toNanos();
        lock.lock();
        try {
            while (from.sample() >= samples.size() && from.log() >= log.end() && from.change() >= changes
                    && !state.status().isFinal() && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /** {@return whether the training has ended within the patience} */
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        long nanos = patience.toNanos();
        lock.lock();
        try {
            while (!state.status().isFinal() && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return state.status().isFinal();
        } finally {
            lock.unlock();
        }
    }

    /** Asks the training to end. One that waits has ended at once; one that runs ends at its next check. */
    void cancel() {
        lock.lock();
        try {
            cancelled = true;
            if (runner != null) {
                runner.interrupt();
            } else if (!state.status().isFinal()) {
                change(state.with(TrainingStatus.CANCELLED, Optional.empty(), Optional.empty()));
            }
        } finally {
            lock.unlock();
        }
    }

    /** {@return whether the calling thread may now run the training; false if it was cancelled before} */
    boolean begin() {
        lock.lock();
        try {
            if (cancelled) {
                return false;
            }
            runner = Thread.currentThread();
            if (state.status() == TrainingStatus.QUEUED) {
                change(state.with(TrainingStatus.RUNNING, Optional.empty(), Optional.empty()));
            }
            return true;
        } finally {
            lock.unlock();
        }
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
        TrainingState last;
        lock.lock();
        try {
            runner = null;
            // A cancellation that arrived too late to be noticed must not disturb the next training.
            Thread.interrupted();
            last = cancelled ? state.with(TrainingStatus.CANCELLED, Optional.empty(), Optional.empty())
                    : state.with(status, message, result);
        } finally {
            lock.unlock();
        }
        // Before anyone can see the end: who sees it may end the process.
        writeDown(last);
        lock.lock();
        try {
            last.message().ifPresent(text -> log.add(text, samples.size()));
            change(last);
        } finally {
            lock.unlock();
        }
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

    private void change(TrainingState newState) {
        state = newState;
        changes++;
        changed.signalAll();
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
                if (!folder.exists()) {
                    folder.write(card(state()));
                }
                folder.checkpoints().write(Checkpoint.at(epoch, step, clock.instant(), best),
                        since(Position.START, Integer.MAX_VALUE).samples(), writer);
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public void plan(int epochs, long batches) {
            lock.lock();
            try {
                change(state.with(new TrainingState.Length(epochs, batches)));
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void metric(String name, long step, int epoch, double value) {
            if (!Double.isFinite(value)) {
                return;
            }
            lock.lock();
            try {
                samples.add(new MetricSample(samples.size(), name, step, epoch, clock.instant(), value));
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void log(String line) {
            lock.lock();
            try {
                log.add(line, samples.size());
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void checkCancelled() {
            lock.lock();
            try {
                if (cancelled) {
                    throw new CancellationException();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
