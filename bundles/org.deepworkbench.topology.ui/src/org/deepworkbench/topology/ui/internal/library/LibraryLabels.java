package org.deepworkbench.topology.ui.internal.library;

import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.swt.graphics.Image;

/** Names and icons of what is in the library. */
public final class LibraryLabels extends ColumnLabelProvider implements IStyledLabelProvider {

    private final ResourceManager resources;

    /** @param resources owns the images */
    public LibraryLabels(ResourceManager resources) {
        this.resources = resources;
    }

    @Override
    public String getText(Object element) {
        return switch (element) {
            case LibraryGroup group -> group.label();
            case LibraryItem item -> item.label();
            case LibraryTree.Remark remark -> remark.text();
            default -> ""; //$NON-NLS-1$
        };
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(getText(element),
                element instanceof LibraryTree.Remark ? StyledString.QUALIFIER_STYLER : null);
        return element instanceof LibraryGroup group
                ? text.append("  " + group.all().count(), StyledString.COUNTER_STYLER) //$NON-NLS-1$
                : text;
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case LibraryItem item -> resources.create(icon(item));
            case LibraryGroup group -> resources.create(icon(group.kind()));
            default -> null;
        };
    }

    private static ImageDescriptor icon(LibraryGroup.Kind kind) {
        return switch (kind) {
            case FAVOURITES -> TopologyImages.object("star"); //$NON-NLS-1$
            case RECENT -> Icons.WAITING.descriptor();
            case MODULES -> Icons.CATALOG.descriptor();
            case OWN -> Icons.TOPOLOGY.descriptor();
            case CONTAINERS -> small(NodeIcon.RUNTIME);
            case MACHINES -> small(NodeIcon.COMPUTE);
            case STORAGE -> small(NodeIcon.STORAGE);
            case NETWORK -> small(NodeIcon.NETWORK);
            case SOFTWARE -> small(NodeIcon.SOFTWARE);
            case OTHERS -> small(NodeIcon.GENERIC);
            case FAMILY -> Icons.FOLDER.descriptor();
        };
    }

    private static ImageDescriptor small(NodeIcon icon) {
        return TopologyImages.small(icon.symbol());
    }

    private static ImageDescriptor icon(LibraryItem item) {
        return switch (item) {
            case LibraryItem.Module module -> Icons.MODULE.descriptor();
            case LibraryItem.Type type -> small(type.kind());
        };
    }
}
