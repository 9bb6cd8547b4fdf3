package org.deepworkbench.run.ui.internal.runs;

import java.util.List;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Says in one line which curve of a chart is which, each in the colour of its curve. */
final class CurveLegend {

    private static final String SIGN = "\u25cf "; //$NON-NLS-1$

    private final Composite area;
    private List<String> shown = List.of();

    CurveLegend(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.spacing = 12;
        area.setLayout(layout);
    }

    /** @param curves in the order they were made */
    void show(List<String> curves) {
        if (curves.equals(shown)) {
            return;
        }
        shown = curves;
        for (Control old : area.getChildren()) {
            old.dispose();
        }
        for (int i = 0; i < curves.size(); i++) {
            label(curves.get(i), Palette.curve(i, area));
        }
        area.requestLayout();
    }

    private void label(String name, Color color) {
        Label label = new Label(area, SWT.NONE);
        label.setText(SIGN + name);
        label.setForeground(color);
    }
}
