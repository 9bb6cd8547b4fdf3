package org.deepworkbench.engine.indigo.internal.im;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.engine.indigo.internal.im.text.SentCopy;
import org.deepworkbench.engine.indigo.internal.im.wire.ImClient;
import org.deepworkbench.engine.indigo.internal.im.wire.NothingMadeException;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.DeploymentRequest;
import org.deepworkbench.spi.engine.UnansweredException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Has an infrastructure made, once. What is asked for is written down first. */
final class Creation {

    private static final int ATTEMPTS = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final long LOOK_AT_MONITOR_MILLIS = 100;

    private final DeploymentRequest request;
    private final ImClient client;
    private final Marks marks;
    private final Remembered remembered;

    Creation(DeploymentRequest request, ImClient client, Marks marks) {
        this.request = request;
        this.client = client;
        this.marks = marks;
        this.remembered = new Remembered(request.ledger());
    }

    /**
     * {@return the id of the infrastructure}
     *
     * @throws UnansweredException if it is unknown whether there is one
     * @throws FaultException      if there is none
     */
    String make(IProgressMonitor monitor) throws FaultException {
        String template = SentCopy.of(request.plan(), request.deploymentId());
        check(monitor);
        remembered.asking();
        String id = ask(template, monitor);
        try {
            remembered.became(id);
            check(monitor);
            return id;
        } catch (FaultException | OperationCanceledException e) {
            client.destroy(id, new NullProgressMonitor());
            throw e;
        }
    }

    /** The call itself is not broken off when the person cancels: then nobody would know whether it took effect. */
    private String ask(String template, IProgressMonitor monitor) throws FaultException {
        for (int attempt = 1;; attempt++) {
            try {
                return client.create(template, new NullProgressMonitor());
            } catch (NothingMadeException e) {
                Optional<Duration> pause = e.retryAfter().filter(wanted -> wanted.compareTo(LONGEST_PAUSE) <= 0);
                if (attempt == ATTEMPTS || pause.isEmpty()) {
                    throw e;
                }
                pause(pause.get(), monitor);
            } catch (UnansweredException e) {
                if (!monitor.isCanceled()) {
                    throw e;
                }
                removeWhatWasMade(e);
                throw new OperationCanceledException();
            }
        }
    }

    private void removeWhatWasMade(UnansweredException why) throws FaultException {
        var made = marks.bearing(request.deploymentId(), client, new NullProgressMonitor());
        if (made.isEmpty()) {
            throw why; // it may still come
        }
        for (String id : made) {
            client.destroy(id, new NullProgressMonitor());
        }
    }

    private static void pause(Duration pause, IProgressMonitor monitor) {
        long end = System.nanoTime() + pause.toNanos();
        try {
            while (System.nanoTime() < end) {
                check(monitor);
                TimeUnit.MILLISECONDS.sleep(LOOK_AT_MONITOR_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
