package org.deepworkbench.run.ui.internal.runs;

import java.util.List;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Says in one line which curve of a chart is which, each behind a dot in the colour of its curve. */
final class CurveLegend {

    private static final int DOT = 9;

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
            entry(curves.get(i), i);
        }
        area.requestLayout();
    }

    private void entry(String name, int number) {
        Composite entry = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(5, 0).applyTo(entry);
        Canvas dot = new Canvas(entry, SWT.NONE) {
            @Override
            public Point computeSize(int widthHint, int heightHint, boolean changed) {
                return new Point(DOT, DOT);
            }
        };
        dot.addPaintListener(event -> paint(event.gc, number, dot)); // a theme colours words anew, but no drawing
        new Label(entry, SWT.NONE).setText(name);
    }

    private static void paint(GC gc, int number, Canvas dot) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.curve(number, dot));
        gc.fillOval(0, 0, DOT, DOT);
    }
}
