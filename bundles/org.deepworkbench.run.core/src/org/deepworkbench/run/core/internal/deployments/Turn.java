package org.deepworkbench.run.core.internal.deployments;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Whose turn it is to call the outside for a deployment: one caller at a time, in the order in which they came. */
final class Turn {

    private static final long LOOK_AT_MONITOR_MILLIS = 100;

    private final ReentrantLock calls = new ReentrantLock(true);

    /** {@return whether nobody else had it; if so, it is the caller's until {@link #end}} */
    boolean begin() {
        return calls.tryLock();
    }

    /** Waits for the turn, however long that takes. */
    void await() {
        calls.lock();
    }

    /** @throws OperationCanceledException if the monitor was cancelled before the turn came */
    void await(IProgressMonitor monitor) {
        try {
            while (!calls.tryLock(LOOK_AT_MONITOR_MILLIS, TimeUnit.MILLISECONDS)) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    void end() {
        calls.unlock();
    }
}
