package org.deepworkbench.topology.ui.internal.wizard;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;

/** Guesses where a new topology shall go. */
final class Destination {

    private static final String STEM = "topology"; //$NON-NLS-1$
    private static final String ENDING = ".yaml"; //$NON-NLS-1$

    private Destination() {
    }

    /** {@return the folder that is selected, or that of the file being edited, or the first project there is} */
    static Optional<IContainer> folder(IStructuredSelection selection, IWorkbench workbench) {
        Optional<IResource> selected = Optional
                .ofNullable(Adapters.adapt(selection.getFirstElement(), IResource.class));
        return selected.or(() -> edited(workbench)).map(Destination::folder).filter(IContainer::isAccessible)
                .or(() -> projects().findFirst());
    }

    private static Optional<IResource> edited(IWorkbench workbench) {
        IEditorPart editor = workbench.getActiveWorkbenchWindow().getActivePage().getActiveEditor();
        return Optional.ofNullable(editor).map(part -> Adapters.adapt(part.getEditorInput(), IFile.class));
    }

    private static IContainer folder(IResource resource) {
        return resource instanceof IContainer container ? container : resource.getParent();
    }

    private static Stream<IProject> projects() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen);
    }

    /** {@return a name that no file of the folder has} */
    static String freeName(IContainer folder) {
        String name = STEM + ENDING;
        for (int number = 2; folder.getFile(IPath.fromOSString(name)).exists(); number++) {
            name = STEM + '-' + number + ENDING;
        }
        return name;
    }
}
