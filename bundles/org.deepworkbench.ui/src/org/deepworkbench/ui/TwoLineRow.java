package org.deepworkbench.ui;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * Draws the rows of a table in two lines: an icon and a title; below, as much of a detail as there is room for. Screen
 * readers and tests read the title as the row's text.
 */
public final class TwoLineRow extends OwnerDrawLabelProvider {

    private static final int MARGIN = 6;
    private static final int GAP = 2;
    private static final int ICON = 16;
    private static final String MORE = "…"; //$NON-NLS-1$

    /**
     * What a row shows; plain text.
     *
     * @param icon   before the title
     * @param title  in bold
     * @param detail below it, quieter
     * @param mark   at the right end of the title's line
     * @param tip    when the pointer rests on it
     * @param faint  whether the title stands back as well, as of what cannot be chosen now
     */
    public record Content(Icons icon, String title, String detail, Optional<Icons> mark, String tip, boolean faint) {

        /** A row whose title does not stand back. */
        public Content(Icons icon, String title, String detail, Optional<Icons> mark, String tip) {
            this(icon, title, detail, mark, tip, false);
        }
    }

    private final Table table;
    private final Function<Object, Content> content;
    private final Font bold;

    private TwoLineRow(Table table, Function<Object, Content> content) {
        this.table = table;
        this.content = content;
        bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
    }

    /**
     * Has a table draw its rows so, in one column as wide as the table.
     *
     * @param content tells what to show of an element
     */
    public static void install(TableViewer viewer, Function<Object, Content> content) {
        Table table = viewer.getTable();
        TableColumn column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
        viewer.setLabelProvider(new TwoLineRow(table, content));
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    @Override
    public void update(ViewerCell cell) {
        cell.setText(content.apply(cell.getElement()).title());
        Rectangle bounds = ((TableItem) cell.getItem()).getBounds(); // the cell's own end with its first line
        table.redraw(0, bounds.y, table.getClientArea().width, bounds.height, false);
    }

    @Override
    public String getToolTipText(Object element) {
        return content.apply(element).tip();
    }

    /** The native text is for screen readers; it is not painted. */
    @Override
    protected void erase(Event event, Object element) {
        event.detail &= ~SWT.FOREGROUND;
    }

    @Override
    protected void measure(Event event, Object element) {
        event.width = table.getClientArea().width;
        event.height = 2 * event.gc.getFontMetrics().getHeight() + 2 * MARGIN + GAP;
    }

    @Override
    protected void paint(Event event, Object element) {
        Content row = content.apply(element);
        GC gc = event.gc;
        Rectangle area = table.getClientArea();
        int top = event.y + MARGIN;
        int left = MARGIN + ICON + MARGIN;
        int right = area.width - MARGIN - row.mark().map(mark -> ICON + MARGIN).orElse(0);
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        paintIcon(gc, row.icon().image(), MARGIN, top, selected);
        row.mark().ifPresent(mark -> paintIcon(gc, mark.image(), area.width - MARGIN - ICON, top, selected));
        if (!selected) {
            gc.setForeground(row.faint() ? Palette.QUIET.on(table) : table.getForeground());
        }
        gc.setFont(bold);
        gc.drawText(shortened(gc, row.title(), right - left), left, top, true);
        gc.setFont(table.getFont());
        if (!selected) {
            gc.setForeground(Palette.QUIET.on(table));
        }
        gc.drawText(shortened(gc, row.detail(), area.width - left - MARGIN), left,
                top + gc.getFontMetrics().getHeight() + GAP, true);
    }

    /** Icons are drawn for the list's own background, so they keep a bit of it on the colour of a selection. */
    private void paintIcon(GC gc, Image icon, int x, int y, boolean selected) {
        if (selected) {
            gc.setAntialias(SWT.ON);
            gc.setBackground(Palette.paper(table.getDisplay()));
            gc.fillRoundRectangle(x - 2, y - 2, ICON + 4, ICON + 4, MARGIN, MARGIN);
        }
        gc.drawImage(icon, x, y);
    }

    /** {@return the text, or as much of it as fits, with an ellipsis} */
    private static String shortened(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle).stripTrailing() + MORE).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + MORE;
    }
}
