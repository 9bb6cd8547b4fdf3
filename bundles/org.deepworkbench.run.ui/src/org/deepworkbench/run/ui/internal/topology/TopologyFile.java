package org.deepworkbench.run.ui.internal.topology;

import java.util.Optional;
import org.deepworkbench.run.ui.internal.Selected;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Path;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds the topology that a command is about. */
final class TopologyFile {

    private TopologyFile() {
    }

    /**
     * {@return the file named in the command, else the one selected, else the active editor's}
     *
     * @param parameter of the command, that may name a file
     */
    static Optional<IFile> of(ExecutionEvent event, String parameter) {
        String path = event.getParameter(parameter);
        if (path != null) {
            IResource resource = ResourcesPlugin.getWorkspace().getRoot().findMember(new Path(path));
            return resource instanceof IFile file ? Optional.of(file) : Optional.empty();
        }
        return Selected.all(event, IFile.class).stream().filter(TopologyFile::looksRight).findFirst()
                .or(() -> Optional.ofNullable(HandlerUtil.getActiveEditor(event)).flatMap(TopologyFile::file));
    }

    /** {@return whether the file on disk is what the person sees; they are asked where an editor has changes} */
    static boolean save(ExecutionEvent event, IFile file) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return true;
        }
        for (IEditorPart editor : page.getDirtyEditors()) {
            if (file(editor).filter(file::equals).isPresent() && !page.saveEditor(editor, true)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<IFile> file(IEditorPart editor) {
        return Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IFile.class));
    }

    /** {@return whether a file is called as topologies are} */
    static boolean looksRight(IFile file) {
        String extension = String.valueOf(file.getFileExtension());
        return extension.equals("yaml") || extension.equals("yml"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
