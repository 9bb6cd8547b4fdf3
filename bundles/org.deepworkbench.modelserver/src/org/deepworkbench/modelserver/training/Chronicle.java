package org.deepworkbench.modelserver.training;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** What happened in a training, in its order: its states, metrics and log. Any thread may write, read and wait. */
final class Chronicle {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<MetricSample> samples;
    private final LogBook log = new LogBook();
    private TrainingState state;
    private int changes = 1;

    /** Begins with a state, and with the metrics of what is gone on from. */
    Chronicle(TrainingState state, List<MetricSample> samples) {
        this.state = state;
        this.samples = new ArrayList<>(samples);
    }

    /** {@return how the training stands now} */
    TrainingState state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /** {@return what happened since a position, so many samples at most} */
    Changes since(Position from, int most) {
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

    /** Waits until something happened since a position, the training has ended, or the patience is over. */
    void await(Position from, Duration patience) throws InterruptedException {
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
    boolean awaitEnd(Duration patience) throws InterruptedException {
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

    /** Changes the state. */
    void change(UnaryOperator<TrainingState> change) {
        happen(() -> {
            state = change.apply(state);
            changes++;
        });
    }

    /** Ends with a state, whose message is the last line of the log. */
    void end(TrainingState last) {
        happen(() -> {
            last.message().ifPresent(text -> log.add(text, samples.size()));
            state = last;
            changes++;
        });
    }

    /** Adds a value of a metric. */
    void sample(String name, long step, int epoch, Instant time, double value) {
        happen(() -> samples.add(new MetricSample(samples.size(), name, step, epoch, time, value)));
    }

    /** Adds a line to the log. */
    void line(String text) {
        happen(() -> log.add(text, samples.size()));
    }

    private void happen(Runnable what) {
        lock.lock();
        try {
            what.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
