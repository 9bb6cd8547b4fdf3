package org.deepworkbench.account.internal;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** How to wait between two questions. */
@FunctionalInterface
interface Pause {

    /** Waits on this thread, and looks at the monitor ten times a second. */
    Pause REAL = (length, monitor) -> {
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(Math.min(100_000_000, end - System.nanoTime()));
            if (monitor.isCanceled() || Thread.currentThread().isInterrupted()) {
                throw new OperationCanceledException();
            }
        }
    };

    /** @throws OperationCanceledException when the monitor was cancelled */
    void pause(Duration length, IProgressMonitor monitor);
}
