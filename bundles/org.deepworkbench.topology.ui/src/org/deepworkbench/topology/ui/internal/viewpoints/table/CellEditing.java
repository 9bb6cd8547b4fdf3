package org.deepworkbench.topology.ui.internal.viewpoints.table;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;

/** Lets a person type into the cells of one column. */
final class CellEditing extends EditingSupport {

    private final CellEditor editor;
    private final Predicate<String> possible;
    private final BiFunction<String, Integer, Cell> cells;
    private final BiConsumer<String, String> change;
    private final int column;

    /**
     * @param column   which column, counted from 0
     * @param possible tells whether a node's cell can be changed
     * @param cells    what the cell of a node in a column says
     * @param change   takes a node and what was typed
     */
    CellEditing(TableViewer viewer, CellEditor editor, int column, Predicate<String> possible,
            BiFunction<String, Integer, Cell> cells, BiConsumer<String, String> change) {
        super(viewer);
        this.editor = editor;
        this.column = column;
        this.possible = possible;
        this.cells = cells;
        this.change = change;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return possible.test((String) element);
    }

    @Override
    protected Object getValue(Object element) {
        return cells.apply((String) element, column).text();
    }

    @Override
    protected void setValue(Object element, Object value) {
        change.accept((String) element, String.valueOf(value).strip());
    }
}
