package org.deepworkbench.run.ui.internal.deployments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
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

    private final Deployment deployment;
    private final String node;
    private final Executor display;
    private final Consumer<String> receiver;
    private volatile boolean ended;
    private long offset;

    /**
     * @param node     name of an application's node template
     * @param display  runs the receiver on its thread
     * @param receiver gets the log piece by piece
     */
    LogReader(Deployment deployment, String node, Executor display, Consumer<String> receiver) {
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

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        boolean goesOn = !deployment.state().isFinal();
        try {
            while (!ended) {
                String more = deployment.log(node, offset);
                if (more.isEmpty()) {
                    break;
                }
                offset += more.getBytes(StandardCharsets.UTF_8).length;
                display.execute(() -> receiver.accept(more));
            }
        } catch (IOException e) {
            String reason = NLS.bind(Messages.LogReader_failed, e.getMessage());
            display.execute(() -> receiver.accept(reason));
            goesOn = false;
        }
        if (goesOn && !ended) {
            schedule(PAUSE_MILLIS);
        }
        return Status.OK_STATUS;
    }
}
