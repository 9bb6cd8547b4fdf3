package org.deepworkbench.topology.ui.internal.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** The library beside the canvas: modules and node types, to be dragged, double-clicked or added with Enter. */
public final class LibraryPanel {

    /** More would not be read; another letter finds fewer. */
    private static final int MOST_FOUND = 80;

    private final LibraryModel model;
    private final Consumer<LibraryItem> add;
    private final Text search;
    private final TreeViewer tree;

    /**
     * @param parent    where the panel goes
     * @param model     what is shown
     * @param resources owns the images
     * @param add       puts an item on the canvas
     */
    public LibraryPanel(Composite parent, LibraryModel model, ResourceManager resources, Consumer<LibraryItem> add) {
        this.model = model;
        this.add = add;
        Composite panel = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(panel);
        search = createSearch(panel);
        tree = createTree(panel, resources);
        model.onChange(this::contentChanged);
        Runnable unhook = model.memory().onChange(this::preferencesChanged);
        panel.addDisposeListener(event -> unhook.run());
        contentChanged();
    }

    private Text createSearch(Composite panel) {
        Text field = new Text(panel, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.Library_search);
        field.addModifyListener(event -> show());
        field.addListener(SWT.DefaultSelection, event -> addFirst());
        field.addListener(SWT.KeyDown, this::intoTree);
        Accessibility.name(field, Messages.Library_search);
        ControlIds.tag(field, "topology.library.search"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private TreeViewer createTree(Composite panel, ResourceManager resources) {
        Composite frame = new Composite(panel, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        TreeViewer viewer = new TreeViewer(frame, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        TreeViewerColumn names = new TreeViewerColumn(viewer, SWT.NONE);
        names.setLabelProvider(new FittingLabels(new LibraryLabels(resources)));
        TreeColumnLayout columns = new TreeColumnLayout();
        columns.setColumnData(names.getColumn(), new ColumnWeightData(1));
        columns.setColumnData(Stars.on(viewer, model.memory(), resources).getColumn(),
                new ColumnPixelData(Stars.WIDTH, false));
        frame.setLayout(columns);
        viewer.setContentProvider(new LibraryTree());
        viewer.setUseHashlookup(true);
        viewer.addDoubleClickListener(event -> open());
        viewer.addDragSupport(DND.DROP_COPY, new Transfer[] {LocalSelectionTransfer.getTransfer()},
                new LibraryDrag(viewer, model.memory()::used));
        LibraryToolTip.on(viewer.getTree(), place -> item(viewer, place).map(model::details));
        LibraryMenu.on(viewer, model.memory(), this::addItem);
        Accessibility.name(viewer.getTree(), Messages.Library_name);
        ControlIds.tag(viewer.getTree(), "topology.library.tree"); //$NON-NLS-1$
        return viewer;
    }

    private static Optional<LibraryItem> item(TreeViewer viewer, Point place) {
        ViewerCell cell = viewer.getCell(place);
        return cell == null ? Optional.empty() : LibraryTree.item(cell.getElement());
    }

    /** Puts the cursor into the search field. */
    public void setFocus() {
        search.setFocus();
    }

    private void contentChanged() {
        if (!tree.getTree().isDisposed()) {
            boolean first = tree.getTree().getItemCount() == 0;
            show();
            if (first && tree.getTree().getItemCount() > 0) {
                tree.setExpandedState(tree.getTree().getItem(0).getData(), true);
            }
        }
    }

    private void preferencesChanged() {
        if (!tree.getTree().isDisposed()) {
            show();
        }
    }

    private void show() {
        Object[] open = tree.getExpandedElements();
        tree.setInput(search.getText().isBlank()
                ? LibraryContent.withPreferred(model.groups(), model.memory().preferred())
                : found());
        tree.setExpandedElements(open);
        if (!search.getText().isBlank() && tree.getTree().getItemCount() > 0) {
            tree.setSelection(new StructuredSelection(tree.getTree().getItem(0).getData()));
        }
    }

    private List<Object> found() {
        List<LibraryItem> all = model.search().find(search.getText(), model.memory().preferred());
        List<Object> shown = new ArrayList<>(all.subList(0, Math.min(MOST_FOUND, all.size())));
        if (all.isEmpty()) {
            shown.add(new LibraryTree.Remark(Messages.Library_nothing));
        } else if (all.size() > MOST_FOUND) {
            shown.add(new LibraryTree.Remark(NLS.bind(Messages.Library_more, all.size() - MOST_FOUND)));
        }
        return shown;
    }

    private void intoTree(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && tree.getTree().getItemCount() > 0) {
            tree.getTree().setFocus();
            event.doit = false;
        }
    }

    private void addFirst() {
        if (!search.getText().isBlank()) {
            open();
        }
    }

    private void open() {
        Object element = tree.getStructuredSelection().getFirstElement();
        LibraryTree.item(element).ifPresent(this::addItem);
        if (element instanceof LibraryGroup) {
            tree.setExpandedState(element, !tree.getExpandedState(element));
        }
    }

    private void addItem(LibraryItem item) {
        add.accept(item);
        model.memory().used(item);
    }
}
