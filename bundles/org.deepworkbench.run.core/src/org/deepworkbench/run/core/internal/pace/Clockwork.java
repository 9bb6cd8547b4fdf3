package org.deepworkbench.run.core.internal.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** Time, chance and threads; tests put their own in place of the machine's. Safe to use from any thread. */
public interface Clockwork extends AutoCloseable {

    Instant now();

    RandomGenerator random();

    /** Runs a task once, on a thread of its own that may block, not before the time is up; never after the close. */
    void after(Duration delay, Runnable task);

    @Override
    void close();
}
