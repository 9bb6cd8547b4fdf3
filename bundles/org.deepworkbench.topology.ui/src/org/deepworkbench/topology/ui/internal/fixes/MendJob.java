package org.deepworkbench.topology.ui.internal.fixes;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.imports.ImportService;
import org.deepworkbench.topology.ui.TopologyUi;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.editor.Opening;
import org.deepworkbench.topology.ui.internal.editor.SaveOperation;
import org.deepworkbench.topology.ui.internal.problems.ApplyFix;
import org.deepworkbench.topology.ui.internal.problems.MarkedProblem;
import org.deepworkbench.topology.ui.internal.problems.ProblemMarkers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Applies a quick fix to a file that no editor has open. The workspace keeps what was there in its local history. */
final class MendJob extends Job {

    private final IFile file;
    private final MarkedProblem problem;
    private final ImportService imports;

    MendJob(IFile file, MarkedProblem problem, ImportService imports) {
        super(NLS.bind(Messages.Fix_mending, file.getName()));
        this.file = file;
        this.problem = problem;
        this.imports = imports;
        setRule(file.getProject()); // one after the other
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            TopologyDocument document = Opening.open(file, imports.settings());
            Optional<QuickFix> fix = problem.fixAmong(document.diagnostics());
            if (fix.isPresent()) {
                document.execute(new ApplyFix(fix.get()));
                new SaveOperation(file, document).run(monitor);
            }
            ProblemMarkers.publish(file, document.diagnostics(), monitor);
            return Status.OK_STATUS;
        } catch (FaultException refused) {
            return failure(refused.fault().sentence(), refused);
        } catch (InvocationTargetException failed) {
            return failure(failed.getMessage(), failed.getCause());
        } catch (CoreException failed) {
            return failed.getStatus();
        }
    }

    private IStatus failure(String why, Throwable cause) {
        return new Status(IStatus.ERROR, TopologyUi.BUNDLE, NLS.bind(Messages.Fix_failed, file.getName(), why), cause);
    }
}
