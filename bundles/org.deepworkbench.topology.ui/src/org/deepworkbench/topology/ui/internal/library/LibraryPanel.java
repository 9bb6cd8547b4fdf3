package org.deepworkbench.topology.ui.internal.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The library beside the canvas: modules and node types, to be dragged or double-clicked. */
public final class LibraryPanel {

    /** From this many matches on, groups stay closed while one types. */
    private static final int FEW = 40;

    private final Text search;
    private final TreeViewer tree;
    private List<LibraryGroup> content = List.of();

    /**
     * @param parent    where the panel goes
     * @param resources owns the images
     * @param add       puts an item on the canvas
     */
    public LibraryPanel(Composite parent, ResourceManager resources, Consumer<LibraryItem> add) {
        Composite panel = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(panel);
        search = new Text(panel, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Library_search);
        search.addModifyListener(event -> show());
        Accessibility.name(search, Messages.Library_search);
        ControlIds.tag(search, "topology.library.search"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        tree = new TreeViewer(panel, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setContentProvider(new Groups());
        tree.setLabelProvider(new LibraryLabels(resources));
        tree.setUseHashlookup(true);
        ColumnViewerToolTipSupport.enableFor(tree);
        Accessibility.name(tree.getTree(), Messages.Library_name);
        ControlIds.tag(tree.getTree(), "topology.library.tree"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        tree.addDoubleClickListener(event -> open(event.getSelection(), add));
        tree.addDragSupport(DND.DROP_COPY, new Transfer[] {LocalSelectionTransfer.getTransfer()}, new Dragging());
    }

    /** Shows {@code groups}; groups that were open stay open. */
    public void setContent(List<LibraryGroup> groups) {
        if (!groups.equals(content)) {
            boolean first = content.isEmpty();
            content = groups;
            show();
            if (first && !groups.isEmpty()) {
                tree.setExpandedState(groups.get(0), true);
            }
        }
    }

    /** Puts the cursor into the search field. */
    public void setFocus() {
        search.setFocus();
    }

    private void show() {
        if (search.getText().isBlank()) {
            Object[] open = tree.getExpandedElements();
            tree.setInput(content);
            tree.setExpandedElements(open);
            return;
        }
        List<LibraryGroup> found = LibraryContent.filter(content, search.getText());
        tree.setInput(found);
        if (found.stream().mapToInt(group -> group.items().size()).sum() <= FEW) {
            tree.expandAll();
        }
    }

    private void open(Object selection, Consumer<LibraryItem> add) {
        Object element = ((IStructuredSelection) selection).getFirstElement();
        if (element instanceof LibraryItem item) {
            add.accept(item);
        } else if (element != null) {
            tree.setExpandedState(element, !tree.getExpandedState(element));
        }
    }

    private Optional<LibraryItem> selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof LibraryItem item ? Optional.of(item)
                : Optional.empty();
    }

    /** Carries the selected item to the canvas. */
    private final class Dragging extends DragSourceAdapter {

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
        }
    }

    /** Groups and their items. */
    private static final class Groups implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof LibraryGroup group ? group.items().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof LibraryGroup;
        }
    }
}
