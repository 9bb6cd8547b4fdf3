package org.deepworkbench.topology.ui.internal.library;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;

/** Carries the selected item of the library to the canvas. */
final class LibraryDrag extends DragSourceAdapter {

    private final TreeViewer tree;
    private final Consumer<LibraryItem> dropped;

    /** @param dropped is told of what was put somewhere */
    LibraryDrag(TreeViewer tree, Consumer<LibraryItem> dropped) {
        this.tree = tree;
        this.dropped = dropped;
    }

    private Optional<LibraryItem> selected() {
        return LibraryTree.item(tree.getStructuredSelection().getFirstElement());
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        event.doit = selected().isPresent();
        LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = tree.getStructuredSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
        if (event.doit && event.detail != DND.DROP_NONE) {
            selected().ifPresent(dropped);
        }
    }
}
