package org.deepworkbench.tests.bot;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.opentest4j.AssertionFailedError;

/** Waits for what is to become true while the display goes on working. For the display thread only. */
public final class Wait {

    private Wait() {
    }

    /**
     * @param what  what is waited for, for the message
     * @param limit how long at most
     * @throws AssertionFailedError if it did not come true in time
     */
    public static void until(String what, Duration limit, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + limit.toNanos();
        // Wakes the display up, so that a condition set by another thread is seen without an event.
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionFailedError("Waited " + limit.toSeconds() + " s in vain for: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {
                });
                display.sleep();
            }
        }
        idle();
    }

    /** Does everything that waits for the display. */
    public static void idle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /** Waits until there is a value. */
    public static <T> T forValue(String what, Duration limit, Supplier<java.util.Optional<T>> value) {
        until(what, limit, () -> value.get().isPresent());
        return value.get().orElseThrow();
    }
}
