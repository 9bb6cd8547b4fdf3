package org.deepworkbench.run.ui.internal.predict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.AnswerField;
import org.deepworkbench.run.core.AnswerValue;
import org.deepworkbench.run.ui.internal.CopyAction;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table of an answer: as long as it may be, sorted by the column that is clicked. Used on the display thread only. */
final class AnswerTable {

    private static final int MOST_WIDTH = 260;
    private static final int LEAST_WIDTH = 60;
    private static final int LOOKED_AT = 50;
    /** Room left and right of a text in its cell. */
    private static final int BESIDE = 16;

    private final AnswerValue.Table content;
    private final List<List<Object>> rows;
    private final Table table;

    AnswerTable(Composite parent, AnswerField field, AnswerValue.Table content) {
        this.content = content;
        this.rows = new ArrayList<>(content.rows());
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        Accessibility.name(table, field.name());
        ControlIds.tag(table, "predict.table." + field.name()); //$NON-NLS-1$
        for (int i = 0; i < content.columns().size(); i++) {
            addColumn(i);
        }
        table.addListener(SWT.SetData, event -> {
            TableItem item = (TableItem) event.item;
            item.setText(rows.get(event.index).stream().map(AnswerTable::shown).toArray(String[]::new));
        });
        table.setItemCount(rows.size());
        table.addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
                copy();
            }
        });
        fitColumns();
        new TableColumn(table, SWT.NONE).setWidth(BESIDE); // takes the room that is left, in place of the last
    }

    /** By what is looked at, for a virtual table knows none of its rows before they are shown. */
    private void fitColumns() {
        GC gc = new GC(table);
        for (int i = 0; i < content.columns().size(); i++) {
            int index = i;
            TableColumn column = table.getColumn(i);
            column.pack();
            int widest = rows.stream().limit(LOOKED_AT).mapToInt(row -> gc.textExtent(shown(row.get(index))).x).max()
                    .orElse(0);
            column.setWidth(Math.clamp(Math.max(column.getWidth(), widest + BESIDE), LEAST_WIDTH, MOST_WIDTH));
        }
        gc.dispose();
    }

    Table control() {
        return table;
    }

    private void addColumn(int index) {
        boolean numbers = !rows.isEmpty()
                && rows.stream().limit(LOOKED_AT).map(row -> row.get(index))
                        .allMatch(cell -> cell instanceof Number || cell.equals("")); //$NON-NLS-1$
        TableColumn column = new TableColumn(table, numbers ? SWT.RIGHT : SWT.LEFT);
        column.setText(content.columns().get(index).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        column.addListener(SWT.Selection, event -> sort(column, index));
    }

    /** A second click turns the order round. */
    private void sort(TableColumn column, int index) {
        boolean down = table.getSortColumn() == column && table.getSortDirection() == SWT.UP;
        Comparator<List<Object>> order = Comparator.comparing(row -> row.get(index), AnswerTable::compare);
        rows.sort(down ? order.reversed() : order);
        table.setSortColumn(column);
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        table.clearAll();
    }

    /** Numbers come by their size and before texts. */
    static int compare(Object one, Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        }
        if (one instanceof Number || other instanceof Number) {
            return one instanceof Number ? -1 : 1;
        }
        return String.valueOf(one).compareToIgnoreCase(String.valueOf(other));
    }

    /** {@return as people read it: 0.25, not 0.25000000001} */
    static String shown(Object value) {
        return value instanceof Double number && Double.isFinite(number) ? Numbers.shown(number)
                : String.valueOf(value);
    }

    /** Copies the selected rows, or all, with tabs between the columns. */
    void copy() {
        List<List<Object>> chosen = table.getSelectionCount() == 0 ? rows
                : Arrays.stream(table.getSelectionIndices()).mapToObj(rows::get).toList();
        CopyAction.copy(String.join("\t", content.columns()) + '\n' + chosen.stream() //$NON-NLS-1$
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining("\t"))) //$NON-NLS-1$
                .collect(Collectors.joining("\n"))); //$NON-NLS-1$
    }

    /** Writes the table, in the order it came in. Writes the disk. */
    void save(Path file) throws IOException {
        Files.writeString(file, content.csv());
    }

    /** {@return how many rows there are, in words} */
    String words() {
        return rows.size() == 1 ? Messages.AnswerTable_row
                : NLS.bind(Messages.AnswerTable_rows, Integer.toString(rows.size()));
    }
}
