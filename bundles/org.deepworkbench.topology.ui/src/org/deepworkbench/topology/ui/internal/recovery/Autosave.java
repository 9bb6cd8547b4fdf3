package org.deepworkbench.topology.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.state.StateFolder;
import org.deepworkbench.topology.core.DocumentChange;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.recovery.Recovery;
import org.deepworkbench.topology.core.recovery.RecoveryStore;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.SessionListener;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps what is not saved of one topology in the state folder, a few seconds after each change, until it is saved or its
 * editor is closed: what a crash leaves there can be restored. It belongs to the display thread and writes in the
 * background.
 */
final class Autosave implements SessionListener {

    private static final String FOLDER = "recovery"; //$NON-NLS-1$
    /** Milliseconds from the first change that is not kept until it is. */
    private static final int PAUSE = 3000;

    /** What is kept is written in the order in which that was asked for. */
    private static final ISchedulingRule STORE = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };

    private final Supplier<Optional<Path>> file;
    private final DocumentSession session;
    private final Display display = Display.getCurrent();
    private final Runnable keep = this::keep;
    private final Job writing = Job.createSystem(Messages.Recovery_job, this::write);
    private boolean waiting;
    private boolean kept;
    private volatile Path place;
    private volatile boolean closed;
    private volatile Optional<Recovery> wanted = Optional.empty();

    /**
     * @param opened  the file that the topology was read from
     * @param file    its file as it is later, which may move and go
     * @param session the topology
     */
    Autosave(Path opened, Supplier<Optional<Path>> file, DocumentSession session) {
        this.place = opened;
        this.file = file;
        this.session = session;
        writing.setRule(STORE);
        session.addListener(this);
    }

    /**
     * What a crash left.
     *
     * @param recovery it
     * @param passed   whether the file was written after that
     */
    record Left(Recovery recovery, boolean passed) {
    }

    /** Puts aside in the background what crashes left, and tells of it, the latest first. */
    void search(Consumer<List<Left>> found) {
        Path path = place;
        inStore(store -> {
            store.setAside(path);
            List<Left> left = store.of(path).stream()
                    .map(recovery -> new Left(recovery, RecoveryStore.isPassed(recovery))).toList();
            display.asyncExec(() -> found.accept(left));
        });
    }

    private interface Work {
        void in(RecoveryStore store) throws IOException, FaultException;
    }

    private static void inStore(Work work) {
        Job job = Job.createSystem(Messages.Recovery_job, monitor -> {
            try {
                work.in(store());
            } catch (IOException | FaultException failed) {
                ILog.of(Autosave.class).warn(failed.getMessage(), failed);
            }
        });
        job.setRule(STORE);
        job.schedule();
    }

    @Override
    public void documentChanged(DocumentChange change) {
        if (!session.document().isDirty()) {
            forget();
        } else if (!waiting) {
            waiting = true;
            display.timerExec(PAUSE, keep);
        }
    }

    private void keep() {
        waiting = false;
        TopologyDocument document = session.document();
        if (document.isDirty() && !closed) {
            kept = true;
            place = file.get().orElse(place);
            wanted = Optional.of(new Recovery(place, Instant.now(), document.text(), document.layout()));
            writing.schedule();
        }
    }

    /** Takes away what was kept, if anything was. */
    void forget() {
        wanted = Optional.empty();
        if (kept) {
            kept = false;
            writing.schedule();
        }
    }

    /** Somebody has taken over what a crash left, or does not want it: what is there now is kept instead. */
    void settle(Recovery left) {
        keep();
        inStore(store -> store.forget(left));
    }

    private IStatus write(IProgressMonitor monitor) {
        Optional<Recovery> now = wanted;
        try {
            if (now.isPresent() && !closed) {
                store().keep(now.get());
            } else {
                store().forget(place);
            }
        } catch (IOException | FaultException failed) {
            ILog.of(Autosave.class).warn(failed.getMessage(), failed);
        }
        return Status.OK_STATUS;
    }

    /** Ends it; what was kept is not needed any longer. */
    void close() {
        closed = true;
        session.removeListener(this);
        display.timerExec(-1, keep);
        if (kept) {
            writing.cancel();
            wanted = Optional.empty();
            try {
                writing.join();
                store().forget(place);
            } catch (IOException | FaultException failed) {
                ILog.of(Autosave.class).warn(failed.getMessage(), failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RecoveryStore store() throws FaultException {
        return new RecoveryStore(StateFolder.standard().folder(FOLDER));
    }
}
