package org.deepworkbench.topology.ui.internal.presentation;

import org.deepworkbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/** A red dot in place of the mouse pointer, so that everybody sees what is spoken of. */
final class LaserPointer {

    private static final int DOT = 9;
    private static final int GLOW = 18;
    private static final int FAINT = 70;

    private final Canvas canvas;
    private final Cursor none;
    private Point place = new Point(0, 0);
    private boolean on;

    LaserPointer(Canvas canvas) {
        this.canvas = canvas;
        ImageData nothing = new ImageData(1, 1, 1, new PaletteData(new RGB(0, 0, 0)));
        nothing.transparentPixel = 0;
        none = new Cursor(canvas.getDisplay(), nothing, 0, 0);
        canvas.addDisposeListener(event -> none.dispose());
        canvas.addListener(SWT.MouseMove, this::follow);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
    }

    /** Switches it on or off. */
    void toggle() {
        on = !on;
        place = canvas.toControl(canvas.getDisplay().getCursorLocation());
        canvas.setCursor(on ? none : null);
        redraw();
    }

    private void follow(Event event) {
        if (on) {
            redraw();
            place = new Point(event.x, event.y);
            redraw();
        }
    }

    private void redraw() {
        canvas.redraw(place.x - GLOW, place.y - GLOW, 2 * GLOW, 2 * GLOW, false);
    }

    private void paint(GC gc) {
        if (on) {
            gc.setAntialias(SWT.ON);
            gc.setBackground(Palette.BAD.on(canvas));
            gc.setAlpha(FAINT);
            gc.fillOval(place.x - GLOW, place.y - GLOW, 2 * GLOW, 2 * GLOW);
            gc.setAlpha(255);
            gc.fillOval(place.x - DOT, place.y - DOT, 2 * DOT, 2 * DOT);
        }
    }
}
