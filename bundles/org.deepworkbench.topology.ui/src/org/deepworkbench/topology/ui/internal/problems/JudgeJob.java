package org.deepworkbench.topology.ui.internal.problems;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.TopologyJudge;
import org.deepworkbench.topology.core.TopologySnapshot;
import org.deepworkbench.topology.core.diagnostic.Diagnostic;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.ui.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Judges a topology in the background, at first and a moment after each change. It has a model of its own that follows
 * the edits, so that a small edit of a large topology is judged quickly and the display thread never waits for it.
 */
public final class JudgeJob extends Job {

    /** Milliseconds without a change after which the text is judged. */
    private static final int PAUSE = 350;

    private final Supplier<IFile> file;
    private final Consumer<Judged> found;
    private final AtomicInteger revision = new AtomicInteger();
    private final Queue<Consumer<TopologyJudge>> changes = new ConcurrentLinkedQueue<>();
    private final Supplier<TopologyJudge> first;
    /** Only for the thread that runs the job; made by the first run. */
    private TopologyJudge judge;

    /**
     * What was found.
     *
     * @param revision of the text that was judged
     * @param problems what is wrong with it
     */
    public record Judged(int revision, List<Diagnostic> problems) {
    }

    /**
     * @param document what is judged; only looked at here
     * @param file     gives the file that is shown in the Problems view
     * @param found    takes what was found, on a background thread, unless the text has changed again
     */
    public JudgeJob(TopologyDocument document, Supplier<IFile> file, Consumer<Judged> found) {
        super(Messages.Judge_name);
        TopologySnapshot snapshot = document.snapshot();
        this.first = () -> new TopologyJudge(snapshot);
        this.file = file;
        this.found = found;
        setSystem(true);
        setPriority(DECORATE);
        schedule(PAUSE);
    }

    /** Judges the document anew, soon, if the change concerns what is wrong with it. */
    public void follow(DocumentChange change, TopologyDocument document) {
        if (change.kind() == DocumentChange.Kind.IMPORTS) {
            ImportSettings imports = document.source().imports();
            judgeAfter(judging -> judging.resolveImports(imports));
        } else if (!change.edits().isEmpty()) {
            judgeAfter(judging -> judging.follow(change.edits()));
        }
    }

    private void judgeAfter(Consumer<TopologyJudge> change) {
        changes.add(change);
        revision.incrementAndGet();
        cancel();
        schedule(PAUSE);
    }

    /** {@return whether the text is still as it was when that was found} */
    public boolean isLatest(Judged judged) {
        return judged.revision() == revision.get();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int judged = revision.get();
        if (judge == null) {
            judge = first.get();
        }
        for (Consumer<TopologyJudge> next = changes.poll(); next != null; next = changes.poll()) {
            next.accept(judge);
        }
        Judged result = new Judged(judged, judge.diagnostics());
        if (!isLatest(result) || monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        found.accept(result);
        try {
            ProblemMarkers.publish(file.get(), result.problems(), monitor);
        } catch (CoreException refused) {
            return refused.getStatus();
        }
        return Status.OK_STATUS;
    }
}
