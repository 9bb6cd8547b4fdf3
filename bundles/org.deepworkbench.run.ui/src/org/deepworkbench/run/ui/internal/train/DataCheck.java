package org.deepworkbench.run.ui.internal.train;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.deepworkbench.data.core.ImageFolder;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Looks in the background whether a folder of pictures is fit to learn from. */
final class DataCheck extends Job {

    /** Long enough that typing a path does not look at every folder on the way. */
    private static final int PAUSE_MILLIS = 300;

    /** What was found. */
    sealed interface Outcome {

        /** A model can learn from it. */
        record Good(ImageFolder folder) implements Outcome {
        }

        /** No model can learn from it. */
        record Bad(Fault fault) implements Outcome {
        }
    }

    private final Path folder;
    private final Executor display;
    private final Consumer<Outcome> receiver;

    /**
     * @param display  runs the receiver on its thread
     * @param receiver gets the outcome, unless the check is cancelled
     */
    DataCheck(Path folder, Executor display, Consumer<Outcome> receiver) {
        super(Messages.DataCheck_title);
        this.folder = folder;
        this.display = display;
        this.receiver = receiver;
    }

    /** Starts after a short pause. */
    void soon() {
        schedule(PAUSE_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            pass(new Outcome.Good(ImageFolder.inspect(folder, monitor)));
            return Status.OK_STATUS;
        } catch (FaultException e) {
            pass(new Outcome.Bad(e.fault()));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    private void pass(Outcome outcome) {
        display.execute(() -> receiver.accept(outcome));
    }
}
