package org.deepworkbench.tests.bot;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.opentest4j.AssertionFailedError;

/** Waits for what is to become true, with a deadline. Conditions are read on the display thread. */
public final class Wait {

    private static final long BETWEEN_LOOKS = Duration.ofMillis(20).toNanos();

    private Wait() {
    }

    /**
     * @param what  what is waited for, for the message
     * @param limit how long at most
     * @throws AssertionFailedError if it did not come true in time
     */
    public static void until(String what, Duration limit, Supplier<Boolean> condition) {
        forValue(what, limit, () -> condition.get() ? Optional.of(true) : Optional.empty());
    }

    /** Waits until there is a value. */
    public static <T> T forValue(String what, Duration limit, Supplier<Optional<T>> value) {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> found = Ui.get(value);
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        Screenshot.take("waited-in-vain");
        throw new AssertionFailedError("Waited " + limit.toSeconds() + " s in vain for: " + what);
    }
}
