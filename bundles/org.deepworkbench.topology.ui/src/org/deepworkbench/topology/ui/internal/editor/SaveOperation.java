package org.deepworkbench.topology.ui.internal.editor;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;

/**
 * Writes a topology as it was when this was made: its text, exactly, and its layout beside it. The workspace keeps what
 * was there before in its local history.
 */
public final class SaveOperation implements IRunnableWithProgress {

    private final IFile file;
    private final String text;
    private final TopologyLayout layout;
    private final Optional<Path> layoutFile;

    /**
     * @param file     where it goes
     * @param document what is written, as it is now
     */
    public SaveOperation(IFile file, TopologyDocument document) {
        this.file = file;
        this.text = document.text();
        this.layout = document.layout();
        this.layoutFile = document.source().layoutFile();
    }

    /**
     * Writes; not for the display thread.
     *
     * @throws InvocationTargetException carries the reason why that is not possible
     */
    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException {
        try {
            file.getWorkspace().run(this::write, file.getParent(), IWorkspace.AVOID_UPDATE, monitor);
        } catch (CoreException refused) {
            throw new InvocationTargetException(refused, refused.getStatus().getMessage());
        }
    }

    private void write(IProgressMonitor monitor) throws CoreException {
        file.write(text.getBytes(StandardCharsets.UTF_8), true, false, true, monitor);
        if (layoutFile.isPresent()) {
            IFile beside = file.getParent().getFile(IPath.fromOSString(layoutFile.get().getFileName().toString()));
            if (!layout.isEmpty() || beside.exists()) {
                beside.write(layout.json().getBytes(StandardCharsets.UTF_8), true, false, false, monitor);
            }
        }
    }

    /** {@return whether the document is still as it was written} */
    boolean isStill(TopologyDocument document) {
        return document.text().equals(text) && layout.keepsSameAs(document.layout());
    }
}
