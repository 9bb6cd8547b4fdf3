package org.deepworkbench.run.ui.internal.targets;

import java.util.Optional;
import org.deepworkbench.run.core.TargetService;
import org.deepworkbench.run.ui.internal.FaultDialog;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Target;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * A change of the targets that are kept: one comes, goes, or gets other settings. Can be undone in the view of targets;
 * what runs on a target is never touched.
 */
final class TargetEdit extends AbstractOperation implements IAdvancedUndoableOperation2 {

    /** Under which the steps of the view of targets stand in the platform's history. */
    static final IUndoContext CONTEXT = new ObjectUndoContext(TargetEdit.class, Messages.TargetEdit_context);

    private final Optional<Target> before;
    private final Optional<Target> after;

    private TargetEdit(String label, Optional<Target> before, Optional<Target> after) {
        super(label);
        this.before = before;
        this.after = after;
        addContext(CONTEXT);
    }

    static TargetEdit adding(Target target) {
        return new TargetEdit(NLS.bind(Messages.TargetEdit_add, target.name()), Optional.empty(), Optional.of(target));
    }

    /** @param after has the same name */
    static TargetEdit changing(Target before, Target after) {
        return new TargetEdit(NLS.bind(Messages.TargetEdit_change, after.name()), Optional.of(before),
                Optional.of(after));
    }

    static TargetEdit removing(Target target) {
        return new TargetEdit(NLS.bind(Messages.TargetEdit_remove, target.name()), Optional.of(target),
                Optional.empty());
    }

    /** Makes the change, so that it can be undone. Writes the disk. */
    void make() throws FaultException {
        replace(before, after);
        OperationHistoryFactory.getOperationHistory().add(this);
    }

    private static void replace(Optional<Target> old, Optional<Target> next) throws FaultException {
        TargetService targets = Services.targets();
        if (next.isEmpty()) {
            targets.remove(old.orElseThrow().name(), true);
        } else if (old.isEmpty()) {
            targets.add(next.get());
        } else {
            targets.change(next.get());
        }
    }

    @Override
    public boolean runInBackground() {
        return true;
    }

    @Override
    public void setQuietCompute(boolean quiet) {
        // nothing is computed beforehand
    }

    @Override
    public IStatus computeExecutionStatus(IProgressMonitor monitor) {
        return Status.OK_STATUS;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return redo(monitor, info);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return step(before, after);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return step(after, before);
    }

    private IStatus step(Optional<Target> old, Optional<Target> next) {
        try {
            replace(old, next);
            return Status.OK_STATUS;
        } catch (FaultException e) {
            FaultDialog.show(getLabel(), e.fault());
            return Status.CANCEL_STATUS;
        }
    }
}
