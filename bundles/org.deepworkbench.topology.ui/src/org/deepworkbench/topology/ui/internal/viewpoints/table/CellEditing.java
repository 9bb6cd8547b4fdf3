package org.deepworkbench.topology.ui.internal.viewpoints.table;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;

/** Lets a person type into the cells of one column. */
final class CellEditing extends EditingSupport {

    private final CellEditor editor;
    private final ChoiceCellEditor choice;
    private final Function<String, List<String>> choices;
    private final Predicate<String> possible;
    private final BiFunction<String, Integer, Cell> cells;
    private final BiConsumer<String, String> change;
    private final int column;

    /**
     * @param editor   for what is typed
     * @param choice   for what is chosen
     * @param column   which column, counted from 0
     * @param choices  tells what a node's cell can be chosen from; nothing where it is typed
     * @param possible tells whether a node's cell can be changed
     * @param cells    what the cell of a node in a column says
     * @param change   takes a node and what was typed
     */
    CellEditing(TableViewer viewer, CellEditor editor, ChoiceCellEditor choice, int column,
            Function<String, List<String>> choices, Predicate<String> possible,
            BiFunction<String, Integer, Cell> cells, BiConsumer<String, String> change) {
        super(viewer);
        this.editor = editor;
        this.choice = choice;
        this.choices = choices;
        this.column = column;
        this.possible = possible;
        this.cells = cells;
        this.change = change;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        List<String> offered = choices.apply((String) element);
        if (offered.isEmpty()) {
            return editor;
        }
        choice.offer(offered);
        return choice;
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
