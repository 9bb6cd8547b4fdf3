package org.deepworkbench.topology.ui.internal.library;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** What the tree of the library shows: groups with their items while nothing is searched, else what was found. */
final class LibraryTree implements ITreeContentProvider {

    /** Says how many more were found, or that nothing was. */
    record Remark(String text) {
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (!(parent instanceof LibraryGroup group)) {
            return new Object[0];
        }
        return group.groups().isEmpty() ? group.items().toArray() : group.groups().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof LibraryGroup;
    }

    /** {@return the item that an element of the tree stands for} */
    static Optional<LibraryItem> item(Object element) {
        return element instanceof LibraryItem item ? Optional.of(item) : Optional.empty();
    }
}
