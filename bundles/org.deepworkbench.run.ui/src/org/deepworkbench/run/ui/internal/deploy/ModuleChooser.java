package org.deepworkbench.run.ui.internal.deploy;

import java.util.Optional;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Windows;
import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Asks for a module of the catalog, when nothing runs that a command could be about. */
public final class ModuleChooser {

    private ModuleChooser() {
    }

    /**
     * @param title what is going to be done
     * @return the module; empty if the person decided otherwise
     */
    public static Optional<ModuleTarget> choose(String title) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(Windows.shell(), new Titles());
        dialog.setTitle(title);
        dialog.setMessage(Messages.ModuleChooser_message);
        dialog.setMultipleSelection(false);
        dialog.setElements(ModuleTarget.startable().toArray());
        dialog.open();
        return Optional.ofNullable(dialog.getFirstResult())
                .map(module -> new ModuleTarget.OfCatalog((CatalogModule) module));
    }

    private static final class Titles extends LabelProvider {

        @Override
        public String getText(Object element) {
            return ((CatalogModule) element).title();
        }

        @Override
        public Image getImage(Object element) {
            return Icons.MODULE.image();
        }
    }
}
