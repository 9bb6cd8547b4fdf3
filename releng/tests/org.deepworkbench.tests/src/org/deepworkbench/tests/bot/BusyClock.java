package org.deepworkbench.tests.bot;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Measures the longest time that the display thread worked without answering anybody, in its own processor time, which
 * other processes of a busy machine do not lengthen.
 */
public final class BusyClock implements AutoCloseable {

    private static final long BETWEEN_MILLIS = 2;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong answers = new AtomicLong();
    private final Thread asking;
    private volatile boolean closed;
    /** Processor time of the display thread at its last answer; touched by that thread only. */
    private long last = -1;

    public BusyClock() {
        asking = Thread.ofPlatform().daemon().name("busy-clock").start(this::ask);
    }

    private void ask() {
        while (!closed) {
            Ui.display().syncExec(this::answer);
            try {
                Thread.sleep(BETWEEN_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void answer() {
        long now = threads.getCurrentThreadCpuTime();
        if (last >= 0) {
            longest.accumulateAndGet(now - last, Math::max);
        }
        last = now;
        answers.incrementAndGet();
    }

    /** {@return milliseconds of the longest time without an answer so far} */
    public double longestMillis() {
        return longest.get() / 1e6;
    }

    /** {@return how often the display thread has answered} */
    public long answers() {
        return answers.get();
    }

    @Override
    public void close() {
        closed = true;
    }
}
