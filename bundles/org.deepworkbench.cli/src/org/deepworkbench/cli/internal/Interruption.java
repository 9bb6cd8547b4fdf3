package org.deepworkbench.cli.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Lets Ctrl-C (SIGINT) and SIGTERM end a command in order: the monitor is cancelled, and the process stays until the
 * command has cleaned up and closed this. Java then ends with 130 after Ctrl-C.
 */
public final class Interruption implements AutoCloseable {

    /** Longest that the end of the process is put off; a second Ctrl-C cannot shorten it. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final IProgressMonitor monitor = new NullProgressMonitor();
    private final CountDownLatch cleanedUp = new CountDownLatch(1);
    private final Runnable announcement;
    private final Thread hook = new Thread(this::interrupt, "Interruption");

    /**
     * @param announcement run once, on another thread, when the interruption comes
     */
    public Interruption(Runnable announcement) {
        this.announcement = announcement;
    }

    /** Watches from now on. */
    public Interruption arm() {
        Runtime.getRuntime().addShutdownHook(hook);
        return this;
    }

    /** {@return the monitor for everything that may be cancelled} */
    public IProgressMonitor monitor() {
        return monitor;
    }

    public boolean requested() {
        return monitor.isCanceled();
    }

    /** @throws OperationCanceledException if the interruption came */
    public void check() {
        if (requested()) {
            throw new OperationCanceledException();
        }
    }

    /** Says that everything is cleaned up. */
    @Override
    public void close() {
        cleanedUp.countDown();
        if (!requested()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                monitor.setCanceled(true); // the signal came this very moment, and there is nothing left to cancel
            }
        }
    }

    private void interrupt() {
        if (cleanedUp.getCount() == 0) {
            return;
        }
        monitor.setCanceled(true);
        announcement.run();
        try {
            cleanedUp.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the process ends anyway
        }
    }
}
