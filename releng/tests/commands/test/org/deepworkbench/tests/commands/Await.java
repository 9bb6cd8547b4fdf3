package org.deepworkbench.tests.commands;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for something that another process does. */
final class Await {

    private static final Duration BEAT = Duration.ofMillis(20);

    private Await() {
    }

    /**
     * @param what   named where it does not happen
     * @param atMost longest wait
     * @param look   asked again and again until it gives something
     */
    static <T> T until(String what, Duration atMost, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("within " + atMost.toSeconds() + " s this did not happen: " + what);
            }
            LockSupport.parkNanos(BEAT.toNanos());
        }
    }

    /** Waits until the process has ended. */
    static void end(String what, ProcessHandle process, Duration atMost) {
        until("the end of " + what, atMost, () -> process.isAlive() ? Optional.empty() : Optional.of(true));
    }
}
