package org.deepworkbench.ui.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Classes with their probabilities as bars, the most likely first. Used on the display thread only. */
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

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Rectangle area = getClientArea();
        Color words = getForeground();
        int row = rowHeight(gc);
        int y = GAP / 2;
        for (int i = 0; i < bars.size(); i++) {
            gc.setForeground(words);
            paintBar(gc, bars.get(i), new Rectangle(GAP, y, area.width - 2 * GAP, row),
                    i == 0 ? Palette.ACCENT : Palette.QUIET);
            y += row;
        }
    }

    private void paintBar(GC gc, Bar bar, Rectangle row, Palette color) {
        int text = gc.getFontMetrics().getHeight();
        String percent = bar.percent();
        int percentWidth = gc.textExtent(percent).x;
        gc.drawText(percent, row.x + row.width - percentWidth, row.y, true);
        gc.setClipping(row.x, row.y, row.width - percentWidth - GAP, text);
        gc.drawText(bar.label(), row.x, row.y, true);
        gc.setClipping((Rectangle) null);
        int y = row.y + text + 1;
        gc.setBackground(Palette.LINE.on(this));
        gc.fillRoundRectangle(row.x, y, row.width, BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
        int length = (int) Math.round(row.width * Math.clamp(bar.probability(), 0, 1));
        if (length > 0) {
            gc.setBackground(color.on(this));
            gc.fillRoundRectangle(row.x, y, Math.max(length, BAR_HEIGHT), BAR_HEIGHT, BAR_HEIGHT, BAR_HEIGHT);
        }
    }
}
