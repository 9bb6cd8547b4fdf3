package org.deepworkbench.run.ui.internal.topology;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.topology.core.TopologyDocument;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Works out previews, one at a time and only for the newest choice, a moment after it was made. */
final class PreviewJob extends Job {

    private static final int PAUSE_MILLIS = 200;

    private final TopologyDocument document;
    private final Executor display;
    private final BiConsumer<Choice, Preview> receiver;
    private final AtomicReference<Choice> wanted = new AtomicReference<>();

    /**
     * @param document used by this job only
     * @param display  runs the receiver on its thread
     */
    PreviewJob(TopologyDocument document, Executor display, BiConsumer<Choice, Preview> receiver) {
        super(Messages.PreviewJob_title);
        this.document = document;
        this.display = display;
        this.receiver = receiver;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** Asks for the preview of a choice; one asked for before is given up. */
    void want(Choice choice) {
        wanted.set(choice);
        schedule(PAUSE_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Choice choice = wanted.get();
        Preview preview = Preview.of(document, choice, Services.modules(), Services.deployments());
        display.execute(() -> {
            if (choice == wanted.get()) {
                receiver.accept(choice, preview);
            }
        });
        return Status.OK_STATUS;
    }
}
