package org.deepworkbench.topology.ui.internal.export;

import java.io.IOException;
import java.nio.file.Path;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.ui.TopologyUi;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Writes a topology to a file in the background. Where the file is in the workspace, the workspace hears of it. */
final class ExportJob extends Job {

    private final Exported topology;
    private final Path file;

    /** @param file its ending decides what is written; an SVG if it says nothing */
    ExportJob(Exported topology, Path file) {
        super(Messages.Export_title);
        this.topology = topology;
        this.file = file;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            topology.write(file, ExportFormat.of(file.toString()).orElse(ExportFormat.SVG));
            for (IFile written : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
                written.refreshLocal(IResource.DEPTH_ZERO, monitor);
            }
            return Status.OK_STATUS;
        } catch (FaultException refused) {
            return new Status(IStatus.ERROR, TopologyUi.BUNDLE, refused.fault().sentence(), refused);
        } catch (IOException failed) {
            return new Status(IStatus.ERROR, TopologyUi.BUNDLE,
                    NLS.bind(Messages.Export_failed, file, failed.getMessage()), failed);
        } catch (CoreException failed) {
            return failed.getStatus();
        }
    }
}
