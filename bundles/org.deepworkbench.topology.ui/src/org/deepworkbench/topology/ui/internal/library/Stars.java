package org.deepworkbench.topology.ui.internal.library;

import java.util.Optional;
import org.deepworkbench.topology.ui.internal.TopologyImages;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** The narrow column with a star for each favourite, and a hollow one where the pointer is. A click changes it. */
final class Stars extends ColumnLabelProvider {

    /** Width of the column, in pixels. */
    static final int WIDTH = 24;

    private static final int COLUMN = 1;
    private static final int LEFT = 1;

    private final TreeViewer tree;
    private final LibraryMemory memory;
    private final ResourceManager resources;
    private Optional<LibraryItem> pointed = Optional.empty();

    private Stars(TreeViewer tree, LibraryMemory memory, ResourceManager resources) {
        this.tree = tree;
        this.memory = memory;
        this.resources = resources;
    }

    /** {@return the column, the second of {@code tree}} */
    static TreeViewerColumn on(TreeViewer tree, LibraryMemory memory, ResourceManager resources) {
        Stars stars = new Stars(tree, memory, resources);
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.CENTER);
        column.setLabelProvider(stars);
        tree.getTree().addListener(SWT.MouseMove, event -> stars.point(stars.item(event).map(Item::item)));
        tree.getTree().addListener(SWT.MouseExit, event -> stars.point(Optional.empty()));
        tree.getTree().addListener(SWT.MouseDown, stars::press);
        return column;
    }

    private record Item(LibraryItem item, boolean star) {
    }

    private Optional<Item> item(Event event) {
        ViewerCell cell = tree.getCell(new Point(event.x, event.y));
        return cell == null ? Optional.empty() : LibraryTree.item(cell.getElement())
                .map(item -> new Item(item, cell.getColumnIndex() == COLUMN));
    }

    private void press(Event event) {
        item(event).filter(item -> item.star() && event.button == LEFT).ifPresent(item -> memory.toggle(item.item()));
    }

    private void point(Optional<LibraryItem> now) {
        if (!now.equals(pointed)) {
            Optional<LibraryItem> before = pointed;
            pointed = now;
            before.ifPresent(item -> tree.update(item, null));
            now.ifPresent(item -> tree.update(item, null));
        }
    }

    @Override
    public String getText(Object element) {
        return ""; //$NON-NLS-1$
    }

    @Override
    public Image getImage(Object element) {
        Optional<LibraryItem> item = LibraryTree.item(element);
        if (item.filter(memory.preferred()::isFavourite).isPresent()) {
            return resources.create(TopologyImages.object("star")); //$NON-NLS-1$
        }
        return item.isPresent() && item.equals(pointed) ? resources.create(TopologyImages.object("star-hollow")) : null; //$NON-NLS-1$
    }
}
