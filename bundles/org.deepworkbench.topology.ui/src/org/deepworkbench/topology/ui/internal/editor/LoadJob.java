package org.deepworkbench.topology.ui.internal.editor;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Reads a topology file in the background. */
final class LoadJob extends Job {

    private final IFile file;
    private final Supplier<ImportSettings> imports;
    private final Consumer<DocumentSession.Prepared> opened;
    private final Consumer<Fault> failed;

    /**
     * @param imports says, on a background thread, how imports are served
     * @param opened  takes the document, on a background thread, and may hand it to another
     * @param failed  takes the reason why there is none, likewise
     */
    LoadJob(IFile file, Supplier<ImportSettings> imports, Consumer<DocumentSession.Prepared> opened,
            Consumer<Fault> failed) {
        super(NLS.bind(Messages.Load_name, file.getName()));
        this.file = file;
        this.imports = imports;
        this.opened = opened;
        this.failed = failed;
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            opened.accept(DocumentSession.Prepared.of(Opening.open(file, imports.get())));
        } catch (FaultException fault) {
            failed.accept(fault.fault());
        } catch (CoreException refused) {
            failed.accept(new Fault(Messages.Load_failed, file.getFullPath().toString(),
                    refused.getStatus().getMessage(), "")); //$NON-NLS-1$
        }
        return Status.OK_STATUS;
    }
}
