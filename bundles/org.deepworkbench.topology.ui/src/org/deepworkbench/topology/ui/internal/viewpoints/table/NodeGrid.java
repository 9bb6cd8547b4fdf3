package org.deepworkbench.topology.ui.internal.viewpoints.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.topology.core.viewpoint.Column;
import org.deepworkbench.topology.core.viewpoint.ElementPath.Aspect;
import org.deepworkbench.topology.ui.internal.viewpoints.table.NodeTable.Sorting;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationListener;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerEditorDeactivationEvent;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * The control of a table of nodes. Only the rows that are seen are made, so that thousands cost as much as few. Arrows
 * walk from cell to cell; F2, Enter or a double click opens one, Tab goes on to the next.
 */
final class NodeGrid {

    private static final int NARROW = 120;
    private static final int MEDIUM = 180;
    private static final int WIDE = 260;

    /** What a grid needs of the view it stands in. */
    interface Owner {

        /** {@return the cells as they are now} */
        NodeTable cells();

        /** {@return a field to type into} */
        CellEditor editor(Table parent);

        /** {@return a field to choose from or to type into} */
        ChoiceCellEditor choice(Table parent);

        /** {@return what a cell of a node can be chosen from; nothing where it is typed} */
        List<String> choices(String node, Column.One column);

        /** Takes what was typed into a cell of a node. */
        void typed(String node, Column.One column, String text);

        /** The cell that was typed into is closed. */
        void edited();

        /** The rows are to be sorted in another way, or no longer. */
        void sorted(Optional<Sorting> sorting);
    }

    private final Owner owner;
    private final TableViewer viewer;
    private final CellLook look;
    private List<Column.One> columns = List.of();
    private List<String> rows = List.of();

    NodeGrid(Composite parent, ResourceManager resources, Owner owner) {
        this.owner = owner;
        viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        Accessibility.name(table, Messages.Table_name);
        ControlIds.tag(table, "topology.table"); //$NON-NLS-1$
        look = new CellLook(table, resources);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider((ILazyContentProvider) index -> viewer.replace(rows.get(index), index));
        walkByKeys();
        viewer.setInput(this);
    }

    private void walkByKeys() {
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new CellPainter(viewer));
        ColumnViewerEditorActivationStrategy opening = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return switch (event.eventType) {
                    case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                        ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
                    case ColumnViewerEditorActivationEvent.KEY_PRESSED ->
                        event.keyCode == SWT.F2 || event.keyCode == SWT.CR;
                    default -> false;
                };
            }
        };
        TableViewerEditor.create(viewer, focus, opening, ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        viewer.getColumnViewerEditor().addEditorActivationListener(new ColumnViewerEditorActivationListener() {
            @Override
            public void beforeEditorActivated(ColumnViewerEditorActivationEvent event) {
                // nothing to prepare
            }

            @Override
            public void afterEditorActivated(ColumnViewerEditorActivationEvent event) {
                // nothing to add
            }

            @Override
            public void beforeEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                // what was typed is taken over by the editor
            }

            @Override
            public void afterEditorDeactivated(ColumnViewerEditorDeactivationEvent event) {
                owner.edited();
            }
        });
    }

    Table control() {
        return viewer.getTable();
    }

    /** {@return whether somebody types into a cell} */
    boolean isEdited() {
        return viewer.isCellEditorActive();
    }

    /** Opens the cell that the keyboard is at, to be typed into. */
    void editFocused() {
        ViewerCell cell = viewer.getColumnViewerEditor().getFocusCell();
        if (cell != null) {
            viewer.editElement(cell.getElement(), cell.getColumnIndex());
        }
    }

    /** Shows the rows of those names; columns are made anew only where there are others than before. */
    void show(List<String> names) {
        Table table = viewer.getTable();
        table.setRedraw(false);
        try {
            if (!owner.cells().columns().equals(columns)) {
                columns = owner.cells().columns();
                makeColumns();
            }
            rows = names;
            viewer.setItemCount(names.size());
            viewer.refresh();
        } finally {
            table.setRedraw(true);
        }
    }

    private void makeColumns() {
        Table table = viewer.getTable();
        List<TableColumn> before = new ArrayList<>(List.of(table.getColumns()));
        before.forEach(TableColumn::dispose);
        for (int i = 0; i < columns.size(); i++) {
            makeColumn(i);
        }
    }

    /** A host can only be chosen. */
    private boolean isPossible(String node, Column.One column, int index) {
        return CellEdit.isPossible(column.path(), owner.cells().cell(node, index))
                && (column.path().aspect() != Aspect.HOST || !owner.choices(node, column).isEmpty());
    }

    private void makeColumn(int index) {
        Column.One column = columns.get(index);
        TableViewerColumn made = new TableViewerColumn(viewer, SWT.LEFT);
        made.getColumn().setText(column.title());
        made.getColumn().setToolTipText(column.title());
        made.getColumn().setWidth(width(column.path().aspect()));
        made.getColumn().setMoveable(true);
        made.getColumn().addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> sort(made.getColumn(), index)));
        made.setLabelProvider(new Labels(cell -> owner.cells().cell(cell, index)));
        made.setEditingSupport(new CellEditing(viewer, owner.editor(viewer.getTable()),
                owner.choice(viewer.getTable()), index, node -> owner.choices(node, column),
                node -> isPossible(node, column, index),
                (node, at) -> owner.cells().cell(node, at), (node, text) -> owner.typed(node, column, text)));
    }

    private static int width(Aspect aspect) {
        return switch (aspect) {
            case TYPE -> WIDE;
            case NAME, HOST -> MEDIUM;
            default -> NARROW;
        };
    }

    /** A click on a heading sorts up, another one down, a third one as in the text again. */
    private void sort(TableColumn heading, int index) {
        Table table = viewer.getTable();
        boolean same = table.getSortColumn() == heading;
        int direction = !same ? SWT.UP : table.getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
        table.setSortColumn(direction == SWT.NONE ? null : heading);
        table.setSortDirection(direction);
        owner.sorted(direction == SWT.NONE ? Optional.empty()
                : Optional.of(new Sorting(index, direction == SWT.UP)));
    }

    /** {@return names of the selected nodes} */
    List<String> selected() {
        List<String> names = new ArrayList<>();
        for (int index : viewer.getTable().getSelectionIndices()) {
            names.add(rows.get(index));
        }
        return names;
    }

    /** Selects the nodes of those names as far as they are shown, and shows the first of them. */
    void select(List<String> names) {
        if (selected().equals(names)) {
            return;
        }
        int[] indices = names.stream().mapToInt(rows::indexOf).filter(index -> index >= 0).toArray();
        viewer.getTable().deselectAll();
        viewer.getTable().select(indices);
        if (indices.length > 0) {
            viewer.getTable().showSelection();
        }
    }

    /** Writes the cells of a column. */
    private final class Labels extends CellLabelProvider {

        private final Function<String, Cell> cells;

        Labels(Function<String, Cell> cells) {
            this.cells = cells;
        }

        @Override
        public void update(ViewerCell shown) {
            look.apply(cells.apply((String) shown.getElement()), shown);
        }
    }
}
