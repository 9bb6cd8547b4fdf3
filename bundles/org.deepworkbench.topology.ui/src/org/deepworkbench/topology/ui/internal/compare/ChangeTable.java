package org.deepworkbench.topology.ui.internal.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.deepworkbench.topology.core.diff.Change;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;

/** All differences, one on each line: how, what, before and after. */
final class ChangeTable {

    /** More than fits into a cell is cut off there, and shown in full when the pointer rests on it. */
    private static final int LONGEST = 200;

    private final Composite control;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;

    ChangeTable(Composite parent, List<Change> changes) {
        control = new Composite(parent, SWT.NONE);
        control.setLayout(layout);
        viewer = new TableViewer(control, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER | SWT.VIRTUAL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        ControlIds.tag(viewer.getTable(), "compare.changes"); //$NON-NLS-1$
        Accessibility.name(viewer.getTable(), Messages.ChangeTable_name);
        column(Messages.ChangeTable_how, 12, ChangeTable::how);
        column(Messages.ChangeTable_what, 36, change -> ChangeWords.what(change.subject()));
        column(Messages.ChangeTable_before, 26, ChangeWords::before);
        column(Messages.ChangeTable_after, 26, ChangeWords::after);
        viewer.setInput(changes);
    }

    private static String how(Change change) {
        Mark mark = Mark.of(change);
        return mark.sign() + ' ' + (change instanceof Change.Renamed ? Messages.Mark_renamed : mark.label());
    }

    private void column(String title, int weight, Function<Change, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                String full = text.apply((Change) element);
                return full.length() > LONGEST ? full.substring(0, LONGEST) + '\u2026' : full;
            }

            @Override
            public Color getForeground(Object element) {
                return title.equals(Messages.ChangeTable_how)
                        ? Mark.of((Change) element).colour().on(viewer.getTable())
                        : null;
            }
        });
    }

    /** {@return the control with all of it} */
    Composite control() {
        return control;
    }

    /** Calls {@code then} with the change that is selected, whenever that changes. */
    void whenSelected(Consumer<Optional<Change>> then) {
        viewer.addSelectionChangedListener(event -> then.accept(
                Optional.ofNullable((Change) event.getStructuredSelection().getFirstElement())));
    }

    /** Selects these changes, and shows the first of them. */
    void select(List<Change> changes) {
        viewer.setSelection(new StructuredSelection(changes), true);
    }
}
