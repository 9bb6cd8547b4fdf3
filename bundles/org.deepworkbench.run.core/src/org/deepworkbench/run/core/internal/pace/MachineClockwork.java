package org.deepworkbench.run.core.internal.pace;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** The machine's clock: one thread that wakes virtual ones, made when the first task comes. */
public final class MachineClockwork implements Clockwork {

    private static final System.Logger LOG = System.getLogger(MachineClockwork.class.getName());

    private ScheduledThreadPoolExecutor timer;
    private boolean closed;

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public RandomGenerator random() {
        return ThreadLocalRandom.current();
    }

    @Override
    public void after(Duration delay, Runnable task) {
        Runnable start = () -> Thread.ofVirtual().name("deployments").start(() -> run(task)); //$NON-NLS-1$
        synchronized (this) {
            if (closed) {
                return;
            }
            if (timer == null) {
                timer = new ScheduledThreadPoolExecutor(1,
                        Thread.ofPlatform().daemon().name("deployments-timer").factory()); //$NON-NLS-1$
            }
            try {
                timer.schedule(start, delay.toNanos(), TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException e) {
                throw new IllegalStateException(e); // it is shut down only when this is closed
            }
        }
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A background task failed", e); //$NON-NLS-1$
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (timer != null) {
            timer.shutdownNow();
        }
    }
}
