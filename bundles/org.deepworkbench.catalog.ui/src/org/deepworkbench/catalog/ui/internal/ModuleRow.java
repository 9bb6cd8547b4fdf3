package org.deepworkbench.catalog.ui.internal;

import org.deepworkbench.spi.module.CatalogModule;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Draws a module in two lines: icon, title and where it runs; below, as much of the summary as there is room for. */
final class ModuleRow extends OwnerDrawLabelProvider {

    private static final int MARGIN = 6;
    private static final int ICON = 16;
    private static final String MORE = "…"; //$NON-NLS-1$

    private final Table table;
    private final Font bold;

    ModuleRow(Table table) {
        this.table = table;
        bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
    }

    @Override
    public void update(ViewerCell cell) {
        CatalogModule module = (CatalogModule) cell.getElement();
        cell.setText(module.title());
        super.update(cell);
    }

    @Override
    public String getToolTipText(Object element) {
        CatalogModule module = (CatalogModule) element;
        return module.summary() + "\n(" + Place.of(module).words() + ')'; //$NON-NLS-1$
    }

    /** The native text is for screen readers; it is not painted. */
    @Override
    protected void erase(Event event, Object element) {
        event.detail &= ~SWT.FOREGROUND;
    }

    @Override
    protected void measure(Event event, Object element) {
        event.width = table.getClientArea().width;
        event.height = 2 * event.gc.getFontMetrics().getHeight() + 2 * MARGIN + 2;
    }

    @Override
    protected void paint(Event event, Object element) {
        CatalogModule module = (CatalogModule) element;
        GC gc = event.gc;
        Rectangle area = table.getClientArea();
        int line = gc.getFontMetrics().getHeight();
        int top = event.y + MARGIN;
        int left = MARGIN + ICON + MARGIN;
        int right = area.width - MARGIN - ICON;
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        paintIcon(gc, Icons.MODULE.image(), MARGIN, top, selected);
        paintIcon(gc, Place.of(module).icon().image(), right, top, selected);
        if (!selected) {
            gc.setForeground(table.getForeground());
        }
        gc.setFont(bold);
        gc.drawText(shortened(gc, module.title(), right - left - MARGIN), left, top, true);
        gc.setFont(table.getFont());
        if (!selected) {
            gc.setForeground(Palette.QUIET.on(table));
        }
        gc.drawText(shortened(gc, module.summary(), area.width - left - MARGIN), left, top + line + 2, true);
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
