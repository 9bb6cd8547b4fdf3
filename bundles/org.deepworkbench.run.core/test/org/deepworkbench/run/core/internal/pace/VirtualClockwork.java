package org.deepworkbench.run.core.internal.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.random.RandomGenerator;

/** A clock that a test moves on; tasks run on the test's thread. */
public final class VirtualClockwork implements Clockwork {

    private record Task(Instant due, long number, Runnable action) {
    }

    private final PriorityQueue<Task> tasks = new PriorityQueue<>(
            Comparator.comparing(Task::due).thenComparing(Task::number));
    private final RandomGenerator random;
    private Instant now;
    private long number;

    public VirtualClockwork(Instant start, RandomGenerator random) {
        this.now = start;
        this.random = random;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public RandomGenerator random() {
        return random;
    }

    @Override
    public void after(Duration delay, Runnable task) {
        tasks.add(new Task(now.plus(delay), number++, task));
    }

    /** Lets time pass. */
    public void run(Duration duration) {
        Instant end = now.plus(duration);
        while (!tasks.isEmpty() && !tasks.peek().due().isAfter(end)) {
            Task next = tasks.remove();
            now = next.due().isAfter(now) ? next.due() : now;
            next.action().run();
        }
        now = end;
    }

    @Override
    public void close() {
        tasks.clear();
    }
}
