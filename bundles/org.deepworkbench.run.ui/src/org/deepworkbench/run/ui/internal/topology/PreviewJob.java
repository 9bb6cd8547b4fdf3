package org.deepworkbench.run.ui.internal.topology;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.deepworkbench.run.ui.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Works out previews, one at a time and only for the newest choice, a moment after it was made: first what can be told
 * at once, then with what the target says. One that is superseded is given up.
 */
final class PreviewJob extends Job {

    private static final int PAUSE_MILLIS = 200;

    private final Previewer previewer;
    private final Executor display;
    private final BiConsumer<Choice, Preview> receiver;
    private final AtomicReference<Choice> wanted = new AtomicReference<>();

    /**
     * @param previewer used by this job only
     * @param display   runs the receiver on its thread
     */
    PreviewJob(Previewer previewer, Executor display, BiConsumer<Choice, Preview> receiver) {
        super(Messages.PreviewJob_title);
        this.previewer = previewer;
        this.display = display;
        this.receiver = receiver;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** Asks for the preview of a choice; one asked for before is given up. */
    void want(Choice choice) {
        wanted.set(choice);
        cancel();
        schedule(PAUSE_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Choice choice = wanted.get();
        Preview preview = previewer.preview(choice);
        tell(choice, preview);
        if (preview.accepted()) {
            try {
                tell(choice, preview.with(previewer.outlook(preview, choice, monitor)));
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            }
        }
        return Status.OK_STATUS;
    }

    private void tell(Choice choice, Preview preview) {
        display.execute(() -> {
            if (choice == wanted.get()) {
                receiver.accept(choice, preview);
            }
        });
    }
}
