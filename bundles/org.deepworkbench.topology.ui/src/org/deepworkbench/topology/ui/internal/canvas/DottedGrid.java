package org.deepworkbench.topology.ui.internal.canvas;

import java.util.function.Supplier;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.look.Look;
import org.deepworkbench.topology.ui.internal.look.NodeFonts;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/**
 * The canvas behind the nodes: a quiet area with a dot every {@value #STEP} points. While it is empty it says how to
 * begin.
 */
final class DottedGrid extends FreeformLayer {

    static final int STEP = 20;
    /** Below this zoom the dots would be noise. */
    private static final double LEAST_ZOOM = 0.7;
    private static final int LINE = 26;

    private final Look look;
    private final NodeFonts fonts;
    private final Supplier<CanvasState> shown;
    private boolean dotted = true;

    DottedGrid(Look look, NodeFonts fonts, Supplier<CanvasState> shown) {
        this.look = look;
        this.fonts = fonts;
        this.shown = shown;
        setOpaque(true);
    }

    void setZoom(double zoom) {
        dotted = zoom >= LEAST_ZOOM;
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle clip = graphics.getClip(new Rectangle());
        graphics.setBackgroundColor(look.canvas());
        graphics.fillRectangle(clip);
        if (dotted) {
            dots(graphics, clip);
        }
        if (shown.get().isEmpty()) {
            boolean readable = shown.get().readable();
            hint(graphics, readable ? Messages.Canvas_emptyTitle : Messages.Canvas_unreadableTitle,
                    readable ? Messages.Canvas_emptyHint : Messages.Canvas_unreadableHint);
        }
    }

    private void dots(Graphics graphics, Rectangle clip) {
        graphics.setBackgroundColor(look.grid());
        for (int x = first(clip.x); x < clip.right(); x += STEP) {
            for (int y = first(clip.y); y < clip.bottom(); y += STEP) {
                graphics.fillRectangle(x, y, 1, 1);
            }
        }
    }

    private static int first(int from) {
        return Math.floorDiv(from, STEP) * STEP;
    }

    private void hint(Graphics graphics, String title, String hint) {
        Rectangle seen = seen();
        graphics.setTextAntialias(SWT.ON);
        int top = seen.y + seen.height / 2 - 2 * LINE;
        line(graphics, title, fonts.name(), look.text(), seen, top);
        int below = top + LINE + LINE / 4;
        for (String line : hint.split("\n")) { //$NON-NLS-1$
            line(graphics, line, fonts.small(), look.faint(), seen, below);
            below += LINE - 4;
        }
    }

    private static void line(Graphics graphics, String text, Font font, Color colour, Rectangle seen, int y) {
        graphics.setFont(font);
        graphics.setForegroundColor(colour);
        graphics.drawString(text, seen.x + (seen.width - FigureUtilities.getTextWidth(text, font)) / 2, y);
    }

    /** The part of the canvas that is on the screen. */
    private Rectangle seen() {
        IFigure figure = this;
        while (!(figure instanceof Viewport)) {
            figure = figure.getParent();
        }
        Rectangle seen = figure.getBounds().getCopy();
        figure.translateToAbsolute(seen);
        translateToRelative(seen);
        return seen;
    }
}
