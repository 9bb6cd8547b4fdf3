package org.deepworkbench.topology.ui.internal.problems;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.deepworkbench.topology.core.TopologySnapshot;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.ui.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Judges the text of a topology in the background, a moment after it changed. */
public final class JudgeJob extends Job {

    /** Milliseconds without a change after which the text is judged. */
    private static final int PAUSE = 350;

    private final Supplier<IFile> file;
    private final Consumer<List<Diagnostic>> found;
    private final AtomicReference<TopologySnapshot> latest = new AtomicReference<>();

    /**
     * @param file  gives the file that is shown in the Problems view
     * @param found takes what was found, on a background thread, unless the text has changed again
     */
    public JudgeJob(Supplier<IFile> file, Consumer<List<Diagnostic>> found) {
        super(Messages.Judge_name);
        this.file = file;
        this.found = found;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Judges {@code snapshot} soon, in place of any earlier one. */
    public void judge(TopologySnapshot snapshot) {
        latest.set(snapshot);
        cancel();
        schedule(PAUSE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        TopologySnapshot judged = latest.get();
        List<Diagnostic> problems = judged.validate();
        if (latest.get() != judged || monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        found.accept(problems);
        try {
            ProblemMarkers.publish(file.get(), problems, monitor);
        } catch (CoreException refused) {
            return refused.getStatus();
        }
        return Status.OK_STATUS;
    }
}
