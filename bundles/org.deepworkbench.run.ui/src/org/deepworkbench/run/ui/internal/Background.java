package org.deepworkbench.run.ui.internal;

import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Blocking work as a job that shows its progress and can be cancelled. A fault of it is told to the person. */
public final class Background extends Job {

    /** What a job does. */
    @FunctionalInterface
    public interface Work {

        /**
         * @throws FaultException             told to the person
         * @throws OperationCanceledException if the monitor was cancelled
         */
        void run(IProgressMonitor monitor) throws FaultException;
    }

    private final Object family;
    private final Work work;

    private Background(String title, Object family, Work work) {
        super(title);
        this.family = family;
        this.work = work;
    }

    /**
     * Starts work at once.
     *
     * @param title what is being done, for people
     */
    public static Job start(String title, Work work) {
        return start(title, Background.class, work);
    }

    /**
     * Starts work that can be found again by its family.
     *
     * @param title  what is being done, for people
     * @param family see {@link Job#belongsTo}
     */
    public static Job start(String title, Object family, Work work) {
        Job job = new Background(title, family, work);
        job.setPriority(Job.LONG);
        job.schedule();
        return job;
    }

    /** Starts work that nobody needs to see, such as reading the journal for a view. */
    public static Job startQuietly(String title, ICoreRunnable work) {
        Job job = Job.createSystem(title, work);
        job.schedule();
        return job;
    }

    @Override
    public boolean belongsTo(Object other) {
        return family.equals(other);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            work.run(monitor);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (FaultException e) {
            FaultDialog.show(getName(), e.fault());
            return Status.OK_STATUS;
        }
    }
}
