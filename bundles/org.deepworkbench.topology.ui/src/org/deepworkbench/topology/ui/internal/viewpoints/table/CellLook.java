package org.deepworkbench.topology.ui.internal.viewpoints.table;

import java.util.Map;
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

    private final Map<Cell.State, Color> colours;
    private final Font plain = JFaceResources.getDefaultFont();
    private final Font slanted;

    CellLook(Control table, ResourceManager resources) {
        colours = Map.of(Cell.State.DEFAULT, Palette.QUIET.on(table), Cell.State.COMPUTED, Palette.ACCENT.on(table),
                Cell.State.MISSING, Palette.CAUTION.on(table));
        slanted = resources.create(FontDescriptor.createFrom(plain).setStyle(SWT.ITALIC));
    }

    void apply(Cell cell, ViewerCell shown) {
        boolean missing = cell.state() == Cell.State.MISSING;
        shown.setText(switch (cell.state()) {
            case MISSING -> Messages.Table_missing;
            case DEFAULT -> NLS.bind(Messages.Table_default, cell.text());
            default -> cell.text();
        });
        shown.setForeground(colours.get(cell.state()));
        shown.setFont(missing || cell.state() == Cell.State.COMPUTED ? slanted : plain);
    }
}
