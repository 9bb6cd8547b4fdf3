package org.deepworkbench.topology.ui.internal.imports;

import java.nio.file.Files;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;

/** Names libraries, and says of one that is gone that it is. */
final class LibraryLabels extends LabelProvider {

    @Override
    public String getText(Object element) {
        String name = switch ((Library) element) {
            case Library.InWorkspace project -> project.path().makeRelative().toString();
            case Library.OnDisk folder -> folder.path().toString();
        };
        return isThere((Library) element) ? name : NLS.bind(Messages.ImportsPage_gone, name);
    }

    @Override
    public Image getImage(Object element) {
        return (isThere((Library) element) ? Icons.FOLDER : Icons.CAUTION).image();
    }

    private static boolean isThere(Library library) {
        return library.folder().filter(Files::isDirectory).isPresent();
    }
}
