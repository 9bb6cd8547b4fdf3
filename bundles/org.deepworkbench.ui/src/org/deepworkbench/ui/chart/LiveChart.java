package org.deepworkbench.ui.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.Palette;
import org.deepworkbench.ui.internal.chart.ChartLook;
import org.deepworkbench.ui.internal.chart.PointBuffer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;

/**
 * Curves that grow while they are watched. Points come in batches; however often they come, the chart is redrawn at
 * most {@value #FRAMES_A_SECOND} times a second, with every peak kept (see {@link PeakKeeper}). All points are kept in
 * memory, 16 bytes each. Used on the display thread only.
 */
public final class LiveChart {

    static final int FRAMES_A_SECOND = 10;

    /** Points below this number are marked, so that the first one can be seen. */
    private static final int MARKED_BELOW = 40;
    private static final double ROOM_ABOVE_AND_BELOW = 0.06;

    private final Chart chart;
    private final ChartText text;
    private final Map<String, PointBuffer> curves = new LinkedHashMap<>();
    private OptionalDouble ceiling = OptionalDouble.empty();
    private boolean legend = true;
    private boolean refreshing;

    /**
     * The words on a chart.
     *
     * @param title above it; empty for none
     * @param x     what the positions are
     * @param y     what the values are; empty for none
     */
    public record ChartText(String title, String x, String y) {
    }

    /** @param parent gets the chart as a child; its layout places it */
    public LiveChart(Composite parent, ChartText text) {
        this.text = text;
        chart = new Chart(parent, SWT.NONE);
        chart.enableCompress(false);
        ChartLook.apply(chart, text);
        Accessibility.name(chart, text.title());
        chart.getPlotArea().addMouseMoveListener(event -> tell(event.x));
        chart.addListener(SWT.Resize, event -> refreshSoon());
    }

    /** {@return the control that is laid out} */
    public Control control() {
        return chart;
    }

    /** Fixes the range of the values to 0…{@code most}, as for an accuracy; otherwise it follows the curves. */
    public void setCeiling(double most) {
        ceiling = OptionalDouble.of(most);
        refreshSoon();
    }

    /** Leaves the legend out, for a chart whose surroundings say which curve is which. */
    public void hideLegend() {
        legend = false;
    }

    /**
     * Adds points to a curve; the first ones make it, in the next free colour.
     *
     * @param curve name of the curve, shown in the legend
     * @param xs    positions
     * @param ys    values; NaN and infinities leave a gap to the next point
     * @param count how many points of the arrays count
     */
    public void append(String curve, double[] xs, double[] ys, int count) {
        curves.computeIfAbsent(curve, this::create).append(xs, ys, count);
        refreshSoon();
    }

    /** Takes all curves away. */
    public void clear() {
        curves.keySet().forEach(chart.getSeriesSet()::deleteSeries);
        curves.clear();
        refreshSoon();
    }

    /** {@return how many points a curve has; 0 if there is no such curve} */
    public int size(String curve) {
        return Optional.ofNullable(curves.get(curve)).map(PointBuffer::size).orElse(0);
    }

    private PointBuffer create(String name) {
        ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, name);
        series.setLineColor(Palette.curve(curves.size(), chart));
        series.setSymbolColor(Palette.curve(curves.size(), chart));
        series.setLineWidth(2);
        series.setSymbolSize(2);
        series.setAntialias(SWT.ON);
        return new PointBuffer();
    }

    private void refreshSoon() {
        if (!refreshing) {
            refreshing = true;
            Display display = chart.getDisplay();
            display.timerExec(1000 / FRAMES_A_SECOND, this::refresh);
        }
    }

    private void refresh() {
        refreshing = false;
        if (chart.isDisposed()) {
            return;
        }
        chart.suspendUpdate(true);
        try {
            int columns = Math.max(1, chart.getPlotArea().getSize().x);
            Bounds bounds = new Bounds();
            curves.forEach((name, points) -> show(name, points.reduced(columns), bounds));
            chart.getLegend().setVisible(legend && curves.size() > 1);
            setRanges(bounds);
        } finally {
            chart.suspendUpdate(false);
        }
        chart.redraw();
    }

    private void show(String name, PeakKeeper.Points points, Bounds bounds) {
        ILineSeries<?> series = (ILineSeries<?>) chart.getSeriesSet().getSeries(name);
        series.setSymbolType(points.xs().length < MARKED_BELOW ? PlotSymbolType.CIRCLE : PlotSymbolType.NONE);
        series.setXSeries(points.xs());
        series.setYSeries(points.ys());
        bounds.include(points);
    }

    private void setRanges(Bounds bounds) {
        chart.getAxisSet().getXAxis(0).setRange(bounds.across());
        chart.getAxisSet().getYAxis(0).setRange(
                ceiling.isPresent() ? new Range(0, ceiling.getAsDouble()) : bounds.upAndDown());
    }

    private void tell(int pixel) {
        double x = chart.getAxisSet().getXAxis(0).getDataCoordinate(pixel);
        String lines = curves.entrySet().stream().filter(curve -> curve.getValue().size() > 0)
                .map(curve -> line(curve.getKey(), curve.getValue(), x)).collect(Collectors.joining("\n")); //$NON-NLS-1$
        chart.getPlotArea().setToolTipText(lines);
    }

    private String line(String name, PointBuffer points, double x) {
        int index = points.nearest(x);
        return String.format("%s %.0f: %s %.4g", text.x(), points.x(index), name, points.y(index)).strip(); //$NON-NLS-1$
    }

    /** The least rectangle around all points shown. */
    private static final class Bounds {
        private double left = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;
        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;

        void include(PeakKeeper.Points points) {
            for (int i = 0; i < points.xs().length; i++) {
                left = Math.min(left, points.xs()[i]);
                right = Math.max(right, points.xs()[i]);
                low = Math.min(low, points.ys()[i]);
                high = Math.max(high, points.ys()[i]);
            }
        }

        Range across() {
            return left > right ? new Range(0, 1) : new Range(left, right > left ? right : left + 1);
        }

        Range upAndDown() {
            if (low > high) {
                return new Range(0, 1);
            }
            double room = high > low ? (high - low) * ROOM_ABOVE_AND_BELOW : Math.max(Math.abs(high), 1) / 2;
            return new Range(low - room, high + room);
        }
    }
}
