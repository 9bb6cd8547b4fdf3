package org.deepworkbench.modelserver.training;

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

/** One training: its state, metrics and log, which any thread may read and wait for. */
public final class Training {

    private static final Texts TEXTS = Texts.beside(Training.class);
    private static final int MAX_SAMPLES_AT_ONCE = 5000;

    private final String uuid;
    private final Arguments arguments;
    private final Clock clock;
    private final Instant date;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<MetricSample> samples = new ArrayList<>();
    private final LogBook log = new LogBook();
    private TrainingState state;
    private int changes = 1;
    private boolean cancelled;
    private Thread runner;

    /** A training that has to wait, or that is about to run. */
    Training(String uuid, Arguments arguments, Clock clock, boolean waits) {
        this.uuid = uuid;
        this.arguments = arguments;
        this.clock = clock;
        this.date = clock.instant();
        this.state = new TrainingState(waits ? TrainingStatus.QUEUED : TrainingStatus.RUNNING,
                waits ? Optional.of(TEXTS.get("queued")) : Optional.empty(), Optional.empty(), Optional.empty());
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
        lock.lock();
        try {
            int first = Math.clamp(from.sample(), 0, samples.size());
            int last = Math.min(samples.size(), first + MAX_SAMPLES_AT_ONCE);
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
        lock.lock();
        try {
            runner = null;
            // A cancellation that arrived too late to be noticed must not disturb the next training.
            Thread.interrupted();
            if (cancelled) {
                change(state.with(TrainingStatus.CANCELLED, Optional.empty(), Optional.empty()));
            } else {
                message.ifPresent(text -> log.add(text, samples.size()));
                change(state.with(status, message, result));
            }
        } finally {
            lock.unlock();
        }
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
