package org.deepworkbench.run.ui.internal.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Windows;
import org.deepworkbench.ui.Icons;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks for a topology of the workspace, when nothing is selected or edited that a command could be about. */
final class TopologyChooser {

    private TopologyChooser() {
    }

    /** Asks soon; on the display thread, where the receiver is called as well, unless the person decides otherwise. */
    static void choose(Consumer<IFile> receiver) {
        Background.startQuietly(Messages.TopologyChooser_looking, monitor -> {
            List<IFile> files = files();
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> ask(files, receiver));
        });
    }

    private static List<IFile> files() throws CoreException {
        List<IFile> files = new ArrayList<>();
        ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
            if (proxy.getType() == IResource.FILE && proxy.requestResource() instanceof IFile file
                    && TopologyFile.looksRight(file)) {
                files.add(file);
            }
            return !proxy.isDerived() && !proxy.isHidden();
        }, IResource.NONE);
        return files;
    }

    private static void ask(List<IFile> files, Consumer<IFile> receiver) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(Windows.shell(), new Paths());
        dialog.setTitle(Messages.RunDialog_deployWindow);
        dialog.setMessage(Messages.TopologyChooser_message);
        dialog.setEmptyListMessage(Messages.TopologyChooser_none);
        dialog.setMultipleSelection(false);
        dialog.setElements(files.toArray());
        dialog.open();
        if (dialog.getFirstResult() instanceof IFile file) {
            receiver.accept(file);
        }
    }

    private static final class Paths extends LabelProvider {

        @Override
        public String getText(Object element) {
            return ((IFile) element).getFullPath().makeRelative().toString();
        }

        @Override
        public Image getImage(Object element) {
            return Icons.TOPOLOGY.image();
        }
    }
}
