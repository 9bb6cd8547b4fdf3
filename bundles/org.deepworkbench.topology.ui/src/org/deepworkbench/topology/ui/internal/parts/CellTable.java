package org.deepworkbench.topology.ui.internal.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A table whose cells can be typed into; Tab goes from cell to cell. A row is known by its number, so that typing goes
 * on in it when it has got another name.
 */
final class CellTable {

    private static final int SHOWN_ROWS = 12;
    private static final String YES = "\u2713"; //$NON-NLS-1$

    private final Rows rows;
    private final TableViewer viewer;

    /**
     * A column.
     *
     * @param title  its heading
     * @param weight its share of the width
     * @param form   how its cells are typed into
     */
    record Column(String title, int weight, Form form) {

        /** How a cell is typed into. */
        enum Form {
            /** Not at all. */
            FIXED,
            /** As a text. */
            TEXT,
            /** As yes or no. */
            FLAG
        }

        static Column of(String title, int weight) {
            return new Column(title, weight, Form.TEXT);
        }
    }

    /** What stands in the rows. Rows and columns are counted from 0. */
    interface Rows {

        /** {@return how many rows there are} */
        int count();

        /** {@return what stands in a cell, as it is typed; {@code true} or {@code false} for a flag} */
        String text(int row, int column);

        /** Something was typed into a cell. */
        void typed(int row, int column, String text);

        /** {@return what is proposed for a cell while it is typed into} */
        default List<String> choices(int row, int column) {
            return List.of();
        }
    }

    CellTable(Composite parent, String id, List<Column> columns, Rows rows) {
        this.rows = rows;
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        IntStream.range(0, columns.size()).forEach(index -> column(layout, columns.get(index), index));
        TableViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer),
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        ControlIds.tag(viewer.getTable(), id);
        refresh();
    }

    private void column(TableColumnLayout layout, Column column, int index) {
        TableViewerColumn shown = new TableViewerColumn(viewer, SWT.NONE);
        shown.getColumn().setText(column.title());
        layout.setColumnData(shown.getColumn(), new ColumnWeightData(column.weight(), true));
        shown.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> label((Integer) row, column, index)));
        if (column.form() != Column.Form.FIXED) {
            shown.setEditingSupport(new Editing(column, index));
        }
    }

    private String label(int row, Column column, int index) {
        String text = row < rows.count() ? rows.text(row, index) : ""; //$NON-NLS-1$
        return column.form() != Column.Form.FLAG ? text : Boolean.parseBoolean(text) ? YES : ""; //$NON-NLS-1$
    }

    TableViewer viewer() {
        return viewer;
    }

    /** {@return the control that is laid out} */
    Composite control() {
        return viewer.getTable().getParent();
    }

    /** {@return the height in pixels at which some rows are seen} */
    int height() {
        return viewer.getTable().getItemHeight() * SHOWN_ROWS;
    }

    /** Shows what there is now; what is typed in a cell stays. */
    void refresh() {
        List<Integer> now = IntStream.range(0, rows.count()).boxed().toList();
        if (now.equals(viewer.getInput())) {
            viewer.update(now.toArray(), null);
        } else {
            viewer.setInput(now);
        }
    }

    void select(int row) {
        viewer.setSelection(new StructuredSelection(row), true);
    }

    /** {@return the number of the selected row} */
    Optional<Integer> selected() {
        return Optional.ofNullable((Integer) viewer.getStructuredSelection().getFirstElement())
                .filter(row -> row < rows.count());
    }

    /** Lets a cell be typed into. */
    private final class Editing extends EditingSupport {

        private final Column column;
        private final int index;
        private final CellEditor editor;
        private Optional<AutoCompleteField> proposals = Optional.empty();

        Editing(Column column, int index) {
            super(viewer);
            this.column = column;
            this.index = index;
            editor = column.form() == Column.Form.FLAG ? new CheckboxCellEditor(viewer.getTable())
                    : new TextCellEditor(viewer.getTable());
            if (editor.getControl() instanceof Text text) {
                proposals = Optional.of(new AutoCompleteField(text, new TextContentAdapter()));
            }
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            proposals.ifPresent(field -> field.setProposals(rows.choices((Integer) row, index).toArray(String[]::new)));
            return editor;
        }

        @Override
        protected boolean canEdit(Object row) {
            return (Integer) row < rows.count();
        }

        @Override
        protected Object getValue(Object row) {
            String text = rows.text((Integer) row, index);
            return column.form() == Column.Form.FLAG ? (Object) Boolean.valueOf(text) : text;
        }

        @Override
        protected void setValue(Object row, Object value) {
            if ((Integer) row < rows.count()) {
                rows.typed((Integer) row, index, String.valueOf(value));
            }
        }
    }
}
