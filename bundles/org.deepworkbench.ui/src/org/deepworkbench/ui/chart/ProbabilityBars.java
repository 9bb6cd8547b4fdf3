package org.deepworkbench.ui.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * Classes with their probabilities as bars, the most likely first. Where there is little height, names stand beside
 * their bars. Used on the display thread only.
 */
public final class ProbabilityBars extends Canvas {

    private static final int GAP = 8;
    private static final int BAR_HEIGHT = 10;
    private static final int LEAST_WIDTH = 220;

    private List<Bar> bars = List.of();

    /**
     * One class.
     *
     * @param label       name of the class, plain text
     * @param probability 0 to 1
     */
    public record Bar(String label, double probability) {

        /** {@return the probability as a person reads it, such as {@code 93.4 %}} */
        public String percent() {
            return String.format(Locale.getDefault(), "%.1f %%", probability * 100); //$NON-NLS-1$
        }
    }

    /** @param name what the bars are about, for screen readers */
    public ProbabilityBars(Composite parent, String name) {
        super(parent, SWT.DOUBLE_BUFFERED);
        Accessibility.name(this, name);
        addPaintListener(event -> paint(event.gc));
    }

    /** Shows other classes. */
    public void show(List<Bar> classes) {
        bars = classes.stream().sorted((a, b) -> Double.compare(b.probability(), a.probability())).toList();
        setToolTipText(bars.stream().map(bar -> bar.label() + "  " + bar.percent()) //$NON-NLS-1$
                .collect(Collectors.joining("\n"))); //$NON-NLS-1$
        requestLayout();
        redraw();
    }

    /** {@return the classes shown, the most likely first} */
    public List<Bar> bars() {
        return bars;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            int height = bars.size() * rowHeight(gc) + GAP;
            return new Point(widthHint == SWT.DEFAULT ? LEAST_WIDTH : widthHint,
                    heightHint == SWT.DEFAULT ? height : heightHint);
        } finally {
            gc.dispose();
        }
    }

    private static int rowHeight(GC gc) {
        return gc.getFontMetrics().getHeight() + BAR_HEIGHT + GAP;
    }

    private static int lowRowHeight(GC gc) {
        return gc.getFontMetrics().getHeight() + GAP / 2;
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Rectangle area = getClientArea();
        boolean low = bars.size() * rowHeight(gc) > area.height;
        int height = low ? lowRowHeight(gc) : rowHeight(gc);
        int y = GAP / 2;
        for (int i = 0; i < bars.size(); i++) {
            Rectangle row = new Rectangle(GAP, y, area.width - 2 * GAP, height);
            Palette color = i == 0 ? Palette.ACCENT : Palette.QUIET;
            if (low) {
                paintLow(gc, bars.get(i), row, color);
            } else {
                paintHigh(gc, bars.get(i), row, color);
            }
            y += height;
        }
    }

    /** Name and percent, the bar below. */
    private void paintHigh(GC gc, Bar bar, Rectangle row, Palette color) {
        int text = gc.getFontMetrics().getHeight();
        int percentWidth = paintPercent(gc, bar, row);
        paintName(gc, bar, new Rectangle(row.x, row.y, row.width - percentWidth - GAP, text));
        paintBar(gc, bar, new Rectangle(row.x, row.y + text + 1, row.width, BAR_HEIGHT), color);
    }

    /** Name, bar and percent side by side. */
    private void paintLow(GC gc, Bar bar, Rectangle row, Palette color) {
        int text = gc.getFontMetrics().getHeight();
        paintPercent(gc, bar, row);
        int percentWidth = gc.textExtent(new Bar("", 1).percent()).x; //$NON-NLS-1$
        int nameWidth = row.width * 2 / 5;
        paintName(gc, bar, new Rectangle(row.x, row.y, nameWidth - GAP, text));
        paintBar(gc, bar, new Rectangle(row.x + nameWidth, row.y + (text - BAR_HEIGHT) / 2,
                row.width - nameWidth - percentWidth - GAP, BAR_HEIGHT), color);
    }

    /** {@return how wide the percent is} */
    private int paintPercent(GC gc, Bar bar, Rectangle row) {
        int width = gc.textExtent(bar.percent()).x;
        gc.setForeground(getForeground());
        gc.drawText(bar.percent(), row.x + row.width - width, row.y, true);
        return width;
    }

    private void paintName(GC gc, Bar bar, Rectangle place) {
        gc.setClipping(place);
        gc.setForeground(getForeground());
        gc.drawText(bar.label(), place.x, place.y, true);
        gc.setClipping((Rectangle) null);
    }

    private void paintBar(GC gc, Bar bar, Rectangle place, Palette color) {
        gc.setBackground(Palette.LINE.on(this));
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, BAR_HEIGHT, BAR_HEIGHT);
        int length = (int) Math.round(place.width * Math.clamp(bar.probability(), 0, 1));
        if (length > 0) {
            gc.setBackground(color.on(this));
            gc.fillRoundRectangle(place.x, place.y, Math.max(length, BAR_HEIGHT), place.height, BAR_HEIGHT, BAR_HEIGHT);
        }
    }
}
