package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.time.Duration;
import java.util.Optional;
import org.deepworkbench.engine.indigo.internal.http.Outcome;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.UnansweredException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Makes a call again that certainly changed nothing and may be made again soon, as the service itself says. Nothing
 * else is repeated: it might be made twice.
 */
final class Insistence {

    private static final int MOST_CALLS = 5;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final long LOOK_AT_MONITOR_MILLIS = 100;

    /** A call, and what has to be written down before it. */
    @FunctionalInterface
    interface Attempt {

        Outcome make() throws FaultException;
    }

    private Insistence() {
    }

    /**
     * @return what became of it in the end
     * @throws OperationCanceledException if the monitor was cancelled before or between calls: nothing was changed
     * @throws FaultException             if it could not be written down
     */
    static Outcome call(Attempt attempt, IProgressMonitor monitor) throws FaultException {
        for (int calls = 1;; calls++) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Outcome outcome = attempt.make();
            Optional<Duration> pause = pause(outcome);
            if (pause.isEmpty() || calls == MOST_CALLS) {
                return outcome;
            }
            pause(pause.get(), monitor);
        }
    }

    private static Optional<Duration> pause(Outcome outcome) {
        return outcome instanceof Outcome.NothingMade nothing && nothing.why() instanceof UnansweredException later
                ? later.retryAfter().filter(asked -> asked.compareTo(LONGEST) <= 0) : Optional.empty();
    }

    private static void pause(Duration asked, IProgressMonitor monitor) {
        long end = System.nanoTime() + (asked.compareTo(SHORTEST) < 0 ? SHORTEST : asked).toNanos();
        try {
            while (System.nanoTime() < end) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                Thread.sleep(LOOK_AT_MONITOR_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }
}
