package org.deepworkbench.run.core.internal.runs;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.TimeUnit;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.deepaas.Addition;
import org.deepworkbench.run.core.deepaas.DeepaasClient;
import org.deepworkbench.run.core.deepaas.ModelSchema;
import org.deepworkbench.run.core.deepaas.Training;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.run.MetricBatch;
import org.deepworkbench.spi.run.MetricSource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Follows one training at its service until it ends, on a thread of its own: often where the service offers metrics,
 * ever more slowly where it offers a status only.
 */
final class RunFollower implements Runnable {

    private static final long OFTEN_MILLIS = 300;
    private static final long SLOWEST_MILLIS = 5_000;
    private static final Duration CHECKPOINTS_EVERY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration CANCEL_WITHIN = Duration.ofSeconds(15);
    private static final int MOST_BATCHES_AT_ONCE = 100;

    private final LiveRun run;
    private final DeepaasClient client;
    private final String uuid;
    private final Optional<MetricSource> metrics;
    private final boolean readsLog;
    private final boolean keepsCheckpoints;
    private final Runnable onProgress;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition look = lock.newCondition();
    private long nextSample;
    private long nextLog;
    private long lastList = System.nanoTime();
    private long silentSince;
    private volatile boolean cancelling;

    /** @param onProgress called after each look that may have found something new */
    RunFollower(LiveRun run, DeepaasClient client, String uuid, ModelSchema schema, Runnable onProgress) {
        this.run = run;
        this.client = client;
        this.uuid = uuid;
        this.metrics = schema.additions().contains(Addition.METRICS)
                ? Optional.of(new ServiceMetrics(client, run.model(), uuid)) : Optional.empty();
        this.keepsCheckpoints = schema.resumes();
        this.readsLog = schema.additions().contains(Addition.LOG);
        this.onProgress = onProgress;
    }

    @Override
    public void run() {
        long pause = OFTEN_MILLIS;
        try {
            while (!run.state().isFinal()) {
                look();
                onProgress.run();
                pause(pause);
                pause = metrics.isPresent() ? OFTEN_MILLIS : Math.min(SLOWEST_MILLIS, pause * 5 / 4);
            }
        } catch (OperationCanceledException | InterruptedException e) {
            Thread.currentThread().interrupt(); // this process ends
        } catch (RuntimeException e) {
            run.end(RunState.FAILED, Optional.of(new Fault(Messages.Run_lost, "", String.valueOf(e), //$NON-NLS-1$
                    Messages.Deployments_unexpectedRemedy)), Map.of());
        }
    }

    /** One look at the training. Samples and log are read after the status, so that an end leaves none unread. */
    private void look() {
        try {
            Optional<Training> training = client.training(run.model(), uuid, new NullProgressMonitor());
            training.flatMap(Training::plan).ifPresent(run::planned);
            drain();
            if (training.isPresent()) {
                listCheckpoints(training.get().status() != Training.Status.RUNNING);
            }
            silentSince = 0;
            judge(training);
        } catch (FaultException e) {
            silent(e.fault());
        } catch (IOException e) {
            silent(e.getCause() instanceof FaultException fault ? fault.fault()
                    : new Fault(Messages.Run_lost, "", String.valueOf(e.getMessage()), "")); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private void judge(Optional<Training> training) {
        if (training.isEmpty()) {
            // An upstream service forgets a training that was cancelled, and all of them when it restarts.
            end(cancelling ? RunState.CANCELLED : RunState.FAILED, cancelling ? Optional.empty()
                    : Optional.of(new Fault(Messages.Run_forgotten, "", Messages.Run_forgottenWhy, //$NON-NLS-1$
                            Messages.Run_forgottenRemedy)), Map.of());
            return;
        }
        Training known = training.get();
        switch (known.status()) {
            case RUNNING -> { }
            case DONE -> end(RunState.DONE, Optional.empty(), known.result());
            case CANCELLED -> end(RunState.CANCELLED, Optional.empty(), Map.of());
            case ERROR -> end(RunState.FAILED, Optional.of(new Fault(Messages.Run_failed, "", //$NON-NLS-1$
                    known.message().isEmpty() ? Messages.Deepaas_noReason : known.message(),
                    Messages.Deepaas_moduleFailedRemedy)), Map.of());
        }
    }

    private void end(RunState state, Optional<Fault> fault, Map<String, Object> result) {
        run.end(state, fault, result);
    }

    /** A service may be busy for a while; one that stays silent is lost. */
    private void silent(Fault fault) {
        long now = System.nanoTime();
        if (silentSince == 0) {
            silentSince = now;
        } else if (now - silentSince > PATIENCE.toNanos()) {
            end(RunState.FAILED, Optional.of(new Fault(Messages.Run_lost, fault.where(),
                    fault.what() + " " + fault.why(), fault.remedy())), Map.of()); //$NON-NLS-1$
        }
    }

    /** They are rare, and so looked for rarely; at the end once more. */
    private void listCheckpoints(boolean ended) throws FaultException {
        long now = System.nanoTime();
        if (keepsCheckpoints && (ended || now - lastList > CHECKPOINTS_EVERY.toNanos())) {
            lastList = now;
            run.kept(client.checkpoints(run.model(), uuid, new NullProgressMonitor()));
        }
    }

    private void drain() throws FaultException, IOException {
        if (metrics.isPresent()) {
            drain(metrics.get());
        }
        if (readsLog) {
            var chunk = client.log(run.model(), uuid, nextLog, new NullProgressMonitor());
            run.add(chunk);
            nextLog = chunk.next();
        }
    }

    private void drain(MetricSource source) throws IOException {
        try {
            for (int i = 0; i < MOST_BATCHES_AT_ONCE; i++) {
                MetricBatch batch = source.samples(nextSample);
                if (batch.samples().isEmpty()) {
                    return;
                }
                run.add(batch);
                nextSample = batch.next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private void pause(long millis) throws InterruptedException {
        lock.lock();
        try {
            if (!run.state().isFinal()) {
                look.await(millis, TimeUnit.MILLISECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    private void lookNow() {
        lock.lock();
        try {
            look.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The service has ended. */
    void serviceEnded(RunState state, Optional<Fault> fault) {
        run.end(state, fault, Map.of());
        lookNow();
    }

    /** Cancels the training and waits until it has ended. */
    void cancel(IProgressMonitor monitor) throws FaultException {
        cancelling = true;
        client.cancel(run.model(), uuid, monitor);
        long deadline = System.nanoTime() + CANCEL_WITHIN.toNanos();
        try {
            lookNow();
            while (!run.await(Duration.ofMillis(OFTEN_MILLIS))) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (System.nanoTime() > deadline) {
                    throw new FaultException(new Fault(Messages.Run_notCancelled, "", //$NON-NLS-1$
                            Messages.Run_notCancelledWhy, Messages.Run_notCancelledRemedy));
                }
                lookNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }
}
