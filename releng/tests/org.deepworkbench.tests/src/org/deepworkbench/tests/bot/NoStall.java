package org.deepworkbench.tests.bot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/**
 * Fails a test when the platform's responsiveness monitor logged that the display thread did not answer for half a
 * second. At the end it makes such a stall itself and waits until that is logged too: so the monitor is known to be on,
 * and to be done with all that was before.
 */
public final class NoStall implements BeforeEachCallback, AfterEachCallback {

    private static final String MONITOR = "org.eclipse.ui.monitoring";
    private static final String HARMLESS = "deadlock_reporting_threshold";
    private static final int OTHER_MILLIS = 90_000;
    private static final Duration OWN = Duration.ofMillis(800);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<IStatus> stalls = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getPlugin().equals(MONITOR)) {
            stalls.add(status);
        }
    };

    @Override
    public void beforeEach(ExtensionContext context) {
        Ui.idle();
        Platform.addLogListener(listener);
        startMonitor();
        end();
        stalls.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<IStatus> found;
        try {
            end();
        } finally {
            Platform.removeLogListener(listener);
        }
        found = stalls.stream().filter(stall -> !isOwn(stall)).toList();
        if (!found.isEmpty()) {
            AssertionFailedError failure = new AssertionFailedError("The display thread did not answer: "
                    + found.stream().map(IStatus::getMessage).toList() + ". What it was doing is suppressed below.");
            found.stream().flatMap(NoStall::stacks).forEach(failure::addSuppressed);
            throw failure;
        }
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
        Wait.until("the monitor has logged a stall", PATIENCE, () -> {
            Ui.act(NoStall::stall);
            return own() > before;
        });
    }

    private long own() {
        return stalls.stream().filter(NoStall::isOwn).count();
    }

    private static void stall() {
        long end = System.nanoTime() + OWN.toNanos();
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static boolean isOwn(IStatus stall) {
        return stacks(stall).flatMap(stack -> Arrays.stream(stack.getStackTrace()))
                .anyMatch(frame -> frame.getClassName().equals(NoStall.class.getName()));
    }

    private static Stream<Throwable> stacks(IStatus status) {
        List<Throwable> stacks = new ArrayList<>();
        for (IStatus sample : status.getChildren()) {
            if (sample.getException() != null) {
                stacks.add(sample.getException());
            }
        }
        return stacks.stream();
    }
}
