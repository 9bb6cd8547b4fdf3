package org.deepworkbench.topology.ui.internal.editor;

import java.util.function.Consumer;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Reads a topology file in the background. */
final class LoadJob extends Job {

    private final IFile file;
    private final Consumer<DocumentSession.Prepared> opened;
    private final Consumer<Fault> failed;

    /**
     * @param opened takes the document, on a background thread, and may hand it to another
     * @param failed takes the reason why there is none, likewise
     */
    LoadJob(IFile file, Consumer<DocumentSession.Prepared> opened, Consumer<Fault> failed) {
        super(NLS.bind(Messages.Load_name, file.getName()));
        this.file = file;
        this.opened = opened;
        this.failed = failed;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        IPath path = file.getLocation();
        IPath project = file.getProject().getLocation();
        if (path == null || project == null) {
            failed.accept(new Fault(Messages.Load_notLocal, file.getFullPath().toString(), "", //$NON-NLS-1$
                    Messages.Load_notLocalRemedy));
            return Status.OK_STATUS;
        }
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            opened.accept(DocumentSession.Prepared.of(TopologyDocument.open(path.toPath(), project.toPath())));
        } catch (FaultException fault) {
            failed.accept(fault.fault());
        } catch (CoreException refused) {
            failed.accept(new Fault(Messages.Load_failed, path.toOSString(), refused.getStatus().getMessage(), "")); //$NON-NLS-1$
        }
        return Status.OK_STATUS;
    }
}
