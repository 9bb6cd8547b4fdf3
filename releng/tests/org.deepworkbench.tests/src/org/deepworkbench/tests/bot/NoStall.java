package org.deepworkbench.tests.bot;

import java.lang.management.ThreadInfo;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.monitoring.UiFreezeEvent;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/**
 * Fails a test when the platform's responsiveness monitor told that the display thread did not answer for a second, not
 * counting the time in which other programs held the processors. The bar is half a second, which a benchmark measures on
 * a quiet machine; here is room for one that is half as fast. At the end it makes such a stall itself and waits until
 * that is told too: so the monitor is known to be on, and to be done with all that was before.
 */
public final class NoStall implements BeforeEachCallback, AfterEachCallback {

    private static final String MONITOR = "org.eclipse.ui.monitoring";
    private static final String HARMLESS = "deadlock_reporting_threshold";
    private static final int OTHER_MILLIS = 90_000;
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration OWN = Duration.ofMillis(800);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private ProcessorQueue queue;

    @Override
    public void beforeEach(ExtensionContext context) {
        Ui.idle();
        startMonitor();
        end();
        Stalls.forget();
        queue = new ProcessorQueue();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            end();
        } finally {
            queue.close();
        }
        List<UiFreezeEvent> found =
                Stalls.told().stream().filter(stall -> !isOwn(stall) && time(stall).compareTo(LIMIT) > 0).toList();
        if (!found.isEmpty()) {
            AssertionFailedError failure = new AssertionFailedError("The display thread did not answer for "
                    + found.stream().map(stall -> time(stall).toMillis() + " ms").toList()
                    + ". What it was doing is suppressed below.");
            found.stream().flatMap(NoStall::stacks).forEach(failure::addSuppressed);
            throw failure;
        }
    }

    private Duration time(UiFreezeEvent stall) {
        long begin = stall.getStartTimestamp();
        Duration whole = Duration.ofMillis(stall.getTotalDuration());
        return whole.minus(queue.between(begin, begin + stall.getTotalDuration()));
    }

    /** In development mode, as under Tycho, the monitor waits for a changed preference before it starts. */
    private static void startMonitor() {
        if (Platform.inDevelopmentMode()) {
            IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(MONITOR);
            preferences.putInt(HARMLESS, OTHER_MILLIS);
            preferences.remove(HARMLESS);
        }
    }

    /** Stalls until the monitor has told of it; it takes a moment to start. What came before is told then too. */
    private void end() {
        long before = own();
        Wait.until("the monitor has told of a stall", PATIENCE, () -> {
            Ui.act(NoStall::stall);
            return own() > before;
        });
    }

    private static long own() {
        return Stalls.told().stream().filter(NoStall::isOwn).count();
    }

    private static void stall() {
        long end = System.nanoTime() + OWN.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static boolean isOwn(UiFreezeEvent stall) {
        return stacks(stall).flatMap(stack -> Arrays.stream(stack.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().equals(NoStall.class.getName()));
    }

    /** {@return the stack of the display thread at each sample, as something that can be shown} */
    private static Stream<Throwable> stacks(UiFreezeEvent stall) {
        return Arrays.stream(stall.getStackTraceSamples()).map(sample -> sample.getStackTraces()[0])
                .map(NoStall::asThrowable);
    }

    private static Throwable asThrowable(ThreadInfo thread) {
        Throwable stack = new Throwable(thread.getThreadName() + ", " + thread.getThreadState());
        stack.setStackTrace(thread.getStackTrace());
        return stack;
    }
}
