package org.deepworkbench.topology.ui.internal.editor;

import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.TopologySource;
import org.deepworkbench.topology.core.imports.ImportSettings;
import org.deepworkbench.topology.ui.internal.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;

/** Opens topologies of the workspace. */
public final class Opening {

    private Opening() {
    }

    /**
     * Reads a topology, which may import other files of its project; not for the display thread.
     *
     * @param imports how other imports are served
     * @throws FaultException if the file is not on this machine, or cannot be opened
     */
    public static TopologyDocument open(IFile file, ImportSettings imports) throws FaultException {
        IPath path = file.getLocation();
        IPath project = file.getProject().getLocation();
        if (path == null || project == null) {
            throw new FaultException(new Fault(Messages.Load_notLocal, file.getFullPath().toString(), "", //$NON-NLS-1$
                    Messages.Load_notLocalRemedy));
        }
        return TopologyDocument.open(TopologySource.of(path.toPath(), project.toPath()).with(imports));
    }
}
