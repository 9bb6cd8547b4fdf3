package org.deepworkbench.topology.ui.internal.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.deepworkbench.topology.core.TopologyDocument;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.ui.internal.parts.Parameter.Column;
import org.deepworkbench.ui.ControlIds;
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

/**
 * Inputs or outputs in rows whose cells can be typed into; Tab goes from cell to cell. A row is known by its number, so
 * that typing goes on in it when it has got another name.
 */
final class ParameterTable {

    private static final int SHOWN_ROWS = 12;
    private static final String YES = "\u2713"; //$NON-NLS-1$

    private final Parameter parameter;
    private final TopologyDocument document;
    private final TableViewer viewer;
    private final Typed typed;

    /** Takes what a person typed into a cell. */
    @FunctionalInterface
    interface Typed {

        /** Something was typed into the cell of a row and column. */
        void accept(ParameterDefinition row, Column column, String text);
    }

    ParameterTable(Composite parent, Parameter parameter, TopologyDocument document, Typed typed) {
        this.parameter = parameter;
        this.document = document;
        this.typed = typed;
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        parameter.columns().forEach(column -> column(layout, column));
        TableViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer),
                ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        ControlIds.tag(viewer.getTable(), "topology.parameters.table"); //$NON-NLS-1$
        refresh();
    }

    private void column(TableColumnLayout layout, Column column) {
        TableViewerColumn shown = new TableViewerColumn(viewer, SWT.NONE);
        shown.getColumn().setText(heading(column));
        layout.setColumnData(shown.getColumn(), new ColumnWeightData(weight(column), true));
        shown.setLabelProvider(ColumnLabelProvider
                .createTextProvider(row -> at(row).map(one -> label(one, column)).orElse(""))); //$NON-NLS-1$
        shown.setEditingSupport(new Editing(column));
    }

    private Optional<ParameterDefinition> at(Object row) {
        List<ParameterDefinition> all = parameter.all(document);
        return row instanceof Integer index && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    private String label(ParameterDefinition row, Column column) {
        return column != Column.REQUIRED ? parameter.text(row, column) : row.isRequired() ? YES : ""; //$NON-NLS-1$
    }

    private String heading(Column column) {
        return switch (column) {
            case NAME -> Messages.Column_name;
            case TYPE -> Messages.Column_type;
            case VALUE -> parameter == Parameter.INPUT ? Messages.Column_default : Messages.Column_value;
            case REQUIRED -> Messages.Column_required;
            case DESCRIPTION -> Messages.Column_description;
        };
    }

    private static int weight(Column column) {
        return switch (column) {
            case NAME, VALUE -> 25;
            case TYPE -> 15;
            case REQUIRED -> 10;
            case DESCRIPTION -> 40;
        };
    }

    TableViewer viewer() {
        return viewer;
    }

    /** {@return the height in pixels at which some rows are seen} */
    int height() {
        return viewer.getTable().getItemHeight() * SHOWN_ROWS;
    }

    /** Shows what there is now; what is typed in a cell stays. */
    void refresh() {
        List<Integer> rows = IntStream.range(0, parameter.all(document).size()).boxed().toList();
        if (rows.equals(viewer.getInput())) {
            viewer.update(rows.toArray(), null);
        } else {
            viewer.setInput(rows);
        }
    }

    /** Selects the row of that name. */
    void select(String name) {
        List<ParameterDefinition> all = parameter.all(document);
        IntStream.range(0, all.size()).filter(index -> all.get(index).getName().equals(name)).boxed().findFirst()
                .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
    }

    /** {@return what is in the selected row} */
    Optional<ParameterDefinition> selected() {
        return Optional.ofNullable(viewer.getStructuredSelection().getFirstElement()).flatMap(this::at);
    }

    /** Lets a cell be typed into. */
    private final class Editing extends EditingSupport {

        private final Column column;
        private final CellEditor editor;

        Editing(Column column) {
            super(viewer);
            this.column = column;
            editor = column == Column.REQUIRED ? new CheckboxCellEditor(viewer.getTable())
                    : new TextCellEditor(viewer.getTable());
        }

        @Override
        protected CellEditor getCellEditor(Object row) {
            return editor;
        }

        @Override
        protected boolean canEdit(Object row) {
            return true;
        }

        @Override
        protected Object getValue(Object row) {
            String text = at(row).map(one -> parameter.text(one, column)).orElse(""); //$NON-NLS-1$
            return column == Column.REQUIRED ? (Object) Boolean.valueOf(text) : text;
        }

        @Override
        protected void setValue(Object row, Object value) {
            at(row).ifPresent(one -> typed.accept(one, column, String.valueOf(value)));
        }
    }
}
