package org.deepworkbench.topology.ui.internal.compare;

import java.util.function.Consumer;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.ui.TopologyUi;
import org.deepworkbench.topology.ui.internal.Services;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Compares two versions in the background. */
final class CompareJob extends Job {

    private final OlderVersion older;
    private final Version newer;
    private final Consumer<CompareInput> done;

    /** Finds the older version, which may need a file or a Git repository; not for the display thread. */
    interface OlderVersion {

        /** @throws FaultException if it cannot be had */
        Version find(IProgressMonitor monitor) throws FaultException;
    }

    /** @param done takes the comparison, on the thread of the job */
    CompareJob(OlderVersion older, Version newer, Consumer<CompareInput> done) {
        super(NLS.bind(Messages.Compare_job, newer.file().getName()));
        this.older = older;
        this.newer = newer;
        this.done = done;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Comparison comparison = Comparison.of(older.find(monitor), newer, Services.imports().settings(), monitor);
            done.accept(new CompareInput(newer.file().getName(), comparison));
            return Status.OK_STATUS;
        } catch (FaultException failed) {
            return new Status(IStatus.ERROR, TopologyUi.BUNDLE, failed.fault().sentence());
        }
    }
}
