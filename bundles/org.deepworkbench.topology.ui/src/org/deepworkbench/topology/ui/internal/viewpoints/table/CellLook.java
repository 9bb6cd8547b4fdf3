package org.deepworkbench.topology.ui.internal.viewpoints.table;

import org.deepworkbench.ui.Palette;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** How cells are written: defaults quietly and in brackets, functions slanted, what is missing as a request. */
final class CellLook {

    private final Control table;
    private final Font plain = JFaceResources.getDefaultFont();
    private final Font slanted;

    CellLook(Control table, ResourceManager resources) {
        this.table = table;
        slanted = resources.create(FontDescriptor.createFrom(plain).setStyle(SWT.ITALIC));
    }

    /** Asked for each cell, as the theme may give the table other colours at any time, the plain one among them. */
    private Color colour(Cell.State state) {
        return switch (state) {
            case DEFAULT -> Palette.QUIET.on(table);
            case COMPUTED -> Palette.ACCENT.on(table);
            case MISSING -> Palette.CAUTION.on(table);
            default -> table.getForeground();
        };
    }

    /** The words are painted by {@link CellPainter}. */
    void apply(Cell cell, ViewerCell shown) {
        boolean missing = cell.state() == Cell.State.MISSING;
        shown.setText(switch (cell.state()) {
            case MISSING -> Messages.Table_missing;
            case DEFAULT -> NLS.bind(Messages.Table_default, cell.text());
            default -> cell.text();
        });
        shown.setForeground(colour(cell.state()));
        shown.setFont(missing || cell.state() == Cell.State.COMPUTED ? slanted : plain);
    }
}
