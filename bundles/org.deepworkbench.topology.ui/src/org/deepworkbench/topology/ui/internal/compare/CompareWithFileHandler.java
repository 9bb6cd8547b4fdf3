package org.deepworkbench.topology.ui.internal.compare;

import java.util.Set;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;

/** Compares the topology in the editor with another file of the workspace. */
public final class CompareWithFileHandler extends CompareHandler {

    private static final Set<String> ENDINGS = Set.of("yaml", "yml"); //$NON-NLS-1$ //$NON-NLS-2$

    @Override
    void compare(TopologyEditor editor, Version newer) {
        FileDialog dialog = new FileDialog(editor.getSite().getShell(), newer.file());
        if (dialog.open() == Window.OK && dialog.getResult()[0] instanceof IFile chosen) {
            show(editor, monitor -> Version.of(chosen), newer);
        }
    }

    /** Offers the topologies of all projects. */
    private static final class FileDialog extends FilteredResourcesSelectionDialog {

        private final IFile own;

        FileDialog(Shell shell, IFile own) {
            super(shell, false, ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
            this.own = own;
            setTitle(Messages.CompareWithFile_title);
            setInitialPattern("?"); //$NON-NLS-1$
        }

        @Override
        protected ItemsFilter createFilter() {
            return new ResourceFilter() {
                @Override
                public boolean matchItem(Object item) {
                    return item instanceof IFile file && !file.equals(own)
                            && ENDINGS.contains(String.valueOf(file.getFileExtension())) && isSeen(file.getParent())
                            && super.matchItem(item);
                }
            };
        }

        private static boolean isSeen(IContainer folder) {
            return folder.isAccessible() && !folder.isDerived(IResource.CHECK_ANCESTORS);
        }
    }
}
