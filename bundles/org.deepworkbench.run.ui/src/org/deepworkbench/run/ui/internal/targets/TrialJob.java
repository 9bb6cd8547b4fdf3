package org.deepworkbench.run.ui.internal.targets;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Target;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Tries out the settings of a target while they are being typed: one at a time, only the newest, a moment after they
 * were given. One that is superseded is given up, and nothing is told of it any more.
 */
final class TrialJob extends Job {

    private static final int PAUSE_MILLIS = 600;

    private final TargetService targets;
    private final Executor display;
    private final Consumer<Trial> receiver;
    private final AtomicReference<Target> wanted = new AtomicReference<>();

    /**
     * @param display  runs the receiver on its thread
     * @param receiver hears of each step of the newest trial
     */
    TrialJob(TargetService targets, Executor display, Consumer<Trial> receiver) {
        super(Messages.TrialJob_title);
        this.targets = targets;
        this.display = display;
        this.receiver = receiver;
        setSystem(true);
    }

    /** Tries out a target soon; one that was wanted before is given up. */
    void want(Target target) {
        wanted.set(target);
        cancel();
        schedule(PAUSE_MILLIS);
    }

    /** Gives up what is being tried out. */
    void giveUp() {
        wanted.set(null);
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Target target = wanted.get();
        if (target == null) {
            return Status.CANCEL_STATUS;
        }
        List<Fault> faults = targets.check(target);
        if (faults.isEmpty()) {
            tell(target, new Trial.Asking());
            return ask(target, monitor);
        }
        tell(target, new Trial.Wrong(faults));
        return Status.OK_STATUS;
    }

    private IStatus ask(Target target, IProgressMonitor monitor) {
        try {
            tell(target, new Trial.Answered(targets.probe(target, monitor)));
            return Status.OK_STATUS;
        } catch (FaultException e) {
            tell(target, new Trial.Silent(e.fault()));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
    }

    private void tell(Target target, Trial trial) {
        display.execute(() -> {
            if (target == wanted.get()) {
                receiver.accept(trial);
            }
        });
    }
}
