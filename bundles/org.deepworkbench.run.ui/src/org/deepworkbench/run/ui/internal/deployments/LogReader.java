package org.deepworkbench.run.ui.internal.deployments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Reads the log of a service from its start and goes on until it is ended or the service has ended. */
final class LogReader extends Job {

    private static final int PAUSE_MILLIS = 500;
    /** A log that is far away is asked for less often, and ever less while it says nothing. */
    private static final int PAUSE_AFAR_MILLIS = 2_000;
    private static final int LONGEST_PAUSE_MILLIS = 10_000;

    private final Deployment deployment;
    private final String node;
    private final Executor display;
    private final BiConsumer<LogReader, String> receiver;
    private volatile boolean ended;
    private long offset;
    private int pause;

    /**
     * @param node     name of an application's node template; empty for the log of the deployment itself
     * @param display  runs the receiver on its thread
     * @param receiver gets the log piece by piece, with the reader it comes from
     */
    LogReader(Deployment deployment, String node, Executor display, BiConsumer<LogReader, String> receiver) {
        super(NLS.bind(Messages.LogReader_title, node));
        this.deployment = deployment;
        this.node = node;
        this.display = display;
        this.receiver = receiver;
        setSystem(true);
    }

    /** Reads no more. */
    void end() {
        ended = true;
        cancel();
    }

    private int shortest() {
        return deployment.outlivesProcess() ? PAUSE_AFAR_MILLIS : PAUSE_MILLIS;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        boolean goesOn = !deployment.state().isFinal();
        long before = offset;
        try {
            while (!ended) {
                String more = deployment.log(node, offset);
                if (more.isEmpty()) {
                    break;
                }
                offset += more.getBytes(StandardCharsets.UTF_8).length;
                display.execute(() -> receiver.accept(this, more));
            }
        } catch (IOException e) {
            String reason = NLS.bind(Messages.LogReader_failed, e.getMessage());
            display.execute(() -> receiver.accept(this, reason));
            goesOn = false;
        }
        if (goesOn && !ended) {
            pause = offset > before ? shortest() : Math.min(LONGEST_PAUSE_MILLIS, Math.max(shortest(), pause * 3 / 2));
            schedule(pause);
        }
        return Status.OK_STATUS;
    }
}
