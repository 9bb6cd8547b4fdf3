package org.deepworkbench.topology.ui.internal.library;

import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

/** Names, icons and descriptions of what is in the library. */
final class LibraryLabels extends ColumnLabelProvider {

    private static final int TOOL_TIP = 60;

    private final ResourceManager resources;

    LibraryLabels(ResourceManager resources) {
        this.resources = resources;
    }

    @Override
    public String getText(Object element) {
        return switch (element) {
            case LibraryGroup group -> group.label();
            case LibraryItem item -> item.label();
            default -> ""; //$NON-NLS-1$
        };
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof LibraryItem item ? resources.create(icon(item)) : null;
    }

    private static ImageDescriptor icon(LibraryItem item) {
        return switch (item) {
            case LibraryItem.Module module -> Icons.MODULE.descriptor();
            case LibraryItem.Type type -> TopologyImages.small(type.kind().symbol());
        };
    }

    @Override
    public String getToolTipText(Object element) {
        if (!(element instanceof LibraryItem item)) {
            return null;
        }
        String name = LibraryContent.fullName(item);
        return item.description().isEmpty() ? name : name + "\n" + wrapped(item.description()); //$NON-NLS-1$
    }

    /** Breaks a long description into lines. */
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split("\\s+")) { //$NON-NLS-1$
            if (column > 0 && column + word.length() > TOOL_TIP) {
                lines.append('\n');
                column = 0;
            }
            lines.append(column == 0 ? "" : " ").append(word); //$NON-NLS-1$ //$NON-NLS-2$
            column += word.length() + 1;
        }
        return lines.toString();
    }
}
