package org.deepworkbench.topology.ui.internal.viewpoints.table;

import org.deepworkbench.topology.ui.internal.figures.Shortened;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Draws cells: a selected row on a tint on which all colours of words can be read, words that are too long with an
 * ellipsis, and a frame around the cell that the keyboard is at. Toolkits do none of it for all of a row.
 */
final class CellPainter extends FocusCellHighlighter {

    private static final int GAP = 4;

    private final Table table;

    CellPainter(TableViewer viewer) {
        super(viewer);
        table = viewer.getTable();
        table.addListener(SWT.EraseItem, this::ground);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.FocusIn, event -> table.redraw());
        table.addListener(SWT.FocusOut, event -> table.redraw());
    }

    private void ground(Event event) {
        if ((event.detail & SWT.SELECTED) != 0) {
            event.gc.setBackground(Palette.SELECTED.on(table));
            event.gc.fillRectangle(((TableItem) event.item).getBounds(event.index));
        }
        event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND);
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        Rectangle bounds = item.getBounds(event.index);
        GC gc = event.gc;
        words(gc, item, event.index, bounds);
        if (isAtKeyboard(item, event.index)) {
            gc.setForeground(Palette.ACCENT.on(table));
            gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
        }
    }

    private static void words(GC gc, TableItem item, int column, Rectangle bounds) {
        gc.setFont(item.getFont(column));
        gc.setForeground(item.getForeground(column));
        int left = item.getTextBounds(column).x;
        String words = Shortened.toFit(item.getText(column).replace('\n', ' '), gc.getFont(),
                bounds.x + bounds.width - left - GAP);
        gc.drawString(words, left, bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private boolean isAtKeyboard(TableItem item, int column) {
        ViewerCell cell = getFocusCell();
        return cell != null && table.isFocusControl() && cell.getItem() == item && cell.getColumnIndex() == column;
    }

    @Override
    protected void focusCellChanged(ViewerCell now, ViewerCell before) {
        table.redraw();
    }
}
