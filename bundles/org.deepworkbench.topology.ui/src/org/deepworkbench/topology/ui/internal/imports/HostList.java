package org.deepworkbench.topology.ui.internal.imports;

import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Shows which hosts files may be fetched from, and forgets answers on request. */
final class HostList {

    private final Map<String, HostAnswer> answers = new TreeMap<>();
    private final TableViewer table;
    private final Button remove;

    HostList(Composite parent) {
        Composite area = PageParts.area(parent, Messages.ImportsPage_hosts);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 80).applyTo(frame);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new TableViewer(frame, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        column(columns, Messages.ImportsPage_host, 3, new HostLabel());
        column(columns, Messages.ImportsPage_answer, 2, new AnswerLabel());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addSelectionChangedListener(event -> enable());
        ControlIds.tag(table.getTable(), "imports.hosts"); //$NON-NLS-1$
        Accessibility.name(table.getTable(), Messages.ImportsPage_hosts);
        remove = PageParts.button(PageParts.buttons(area), Messages.ImportsPage_removeHost, "imports.removeHost", //$NON-NLS-1$
                this::remove);
        enable();
    }

    private void column(TableColumnLayout columns, String title, int weight, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
    }

    /** {@return the answers that were not removed} */
    Map<String, HostAnswer> answers() {
        return Map.copyOf(answers);
    }

    void show(Map<String, HostAnswer> shown) {
        answers.clear();
        answers.putAll(shown);
        refresh();
    }

    private void remove() {
        for (Object selected : table.getStructuredSelection()) {
            answers.remove(((Entry<?, ?>) selected).getKey());
        }
        refresh();
    }

    private void refresh() {
        table.setInput(answers.entrySet().stream().map(Map.Entry::copyOf).toList());
        enable();
    }

    private void enable() {
        remove.setEnabled(table.getTable().getSelectionCount() > 0);
    }

    private static final class HostLabel extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            return String.valueOf(((Entry<?, ?>) element).getKey());
        }
    }

    private static final class AnswerLabel extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            return switch ((HostAnswer) ((Entry<?, ?>) element).getValue()) {
                case ALWAYS -> Messages.ImportsPage_always;
                case LATER -> Messages.ImportsPage_later;
                case NEVER -> Messages.ImportsPage_never;
            };
        }
    }
}
