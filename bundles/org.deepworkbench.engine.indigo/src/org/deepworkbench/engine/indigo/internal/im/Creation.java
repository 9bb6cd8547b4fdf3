package org.deepworkbench.engine.indigo.internal.im;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.engine.indigo.internal.http.Outcome;
import org.deepworkbench.engine.indigo.internal.http.Reply;
import org.deepworkbench.engine.indigo.internal.im.text.SentCopy;
import org.deepworkbench.engine.indigo.internal.im.wire.ImClient;
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
            switch (client.create(template, new NullProgressMonitor())) {
                case Outcome.Done done -> {
                    return id(done.reply(), monitor);
                }
                case Outcome.Refused refused -> throw refused.why();
                case Outcome.NothingMade nothing -> pause(pause(nothing.why(), attempt), monitor);
                case Outcome.Uncertain uncertain -> throw uncertain(uncertain.why(), uncertain.answered(), monitor);
            }
        }
    }

    private String id(Reply reply, IProgressMonitor monitor) throws FaultException {
        try {
            return ImClient.id(reply);
        } catch (UnansweredException e) {
            throw uncertain(e, true, monitor);
        }
    }

    /**
     * {@return how long to wait before the service is asked again, which makes nothing twice}
     *
     * @throws FaultException if it is not to be asked again
     */
    private static Duration pause(FaultException why, int attempt) throws FaultException {
        Optional<Duration> wanted = why instanceof UnansweredException unanswered ? unanswered.retryAfter()
                : Optional.empty();
        return wanted.filter(pause -> attempt < ATTEMPTS && pause.compareTo(LONGEST_PAUSE) <= 0)
                .orElseThrow(() -> new FaultException(why.fault(), why));
    }

    private UnansweredException uncertain(UnansweredException why, boolean answered, IProgressMonitor monitor)
            throws FaultException {
        if (answered) {
            remembered.answered();
        }
        if (monitor.isCanceled()) {
            removeWhatWasMade(why);
            throw new OperationCanceledException();
        }
        return why;
    }

    private void removeWhatWasMade(UnansweredException why) throws FaultException {
        List<String> made = marks.bearing(request.deploymentId(), client, new NullProgressMonitor());
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
