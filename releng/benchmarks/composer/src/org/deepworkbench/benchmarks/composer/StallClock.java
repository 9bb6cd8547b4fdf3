package org.deepworkbench.benchmarks.composer;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** Asks the display thread every few milliseconds and remembers the longest time without an answer. */
final class StallClock implements Runnable {

    private static final int BETWEEN = 10;

    private final Display display;
    private final AtomicLong longest = new AtomicLong();

    private StallClock(Display display) {
        this.display = display;
    }

    /** Starts a clock that ends with the desktop. */
    static StallClock start(Display display) {
        StallClock clock = new StallClock(display);
        Thread.ofPlatform().daemon().name("stall clock").start(clock);
        return clock;
    }

    @Override
    public void run() {
        try {
            while (!display.isDisposed()) {
                long asked = System.nanoTime();
                display.syncExec(() -> {
                });
                longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException | SWTException closed) {
            // the desktop is closing
        }
    }

    /** {@return the longest time without an answer, in milliseconds, since the last call} */
    double longest() {
        return longest.getAndSet(0) / 1e6;
    }
}
