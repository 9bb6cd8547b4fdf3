package org.deepworkbench.engine.docker.internal.daemon;

import java.time.Duration;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** Ends a long call when nothing has been heard for a while, however long it may take as a whole. */
final class Patience {

    private final Duration silence;
    private volatile long heard = System.nanoTime();

    Patience(Duration silence) {
        this.silence = silence;
    }

    /** Something was heard. */
    void renew() {
        heard = System.nanoTime();
    }

    private boolean isOver() {
        return System.nanoTime() - heard > silence.toNanos();
    }

    /**
     * @param monitor cancels
     * @param longest for the whole
     */
    <T> T await(Daemon daemon, IProgressMonitor monitor, Duration longest, Daemon.Call<T> call) throws FaultException {
        try {
            return daemon.ask(new ProgressMonitorWrapper(monitor) {
                @Override
                public boolean isCanceled() {
                    return super.isCanceled() || isOver();
                }
            }, longest, call);
        } catch (OperationCanceledException e) {
            if (!monitor.isCanceled() && isOver()) {
                throw new DaemonFaults(daemon).silent(silence);
            }
            throw e;
        }
    }
}
