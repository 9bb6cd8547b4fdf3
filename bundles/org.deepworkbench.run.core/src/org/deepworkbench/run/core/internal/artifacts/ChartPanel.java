package org.deepworkbench.run.core.internal.artifacts;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.deepworkbench.run.core.Curve;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.run.core.internal.artifacts.Svg.Anchor;

/** One chart: a metric in training and, where there is one, in validation, over the optimiser's steps. */
final class ChartPanel {

    private static final String INK = "#1f2937"; //$NON-NLS-1$
    private static final String QUIET = "#6b7280"; //$NON-NLS-1$
    private static final String GRID = "#e5e7eb"; //$NON-NLS-1$
    private static final int LEFT = 56;
    private static final int RIGHT = 16;
    private static final int TOP = 62;
    private static final int BOTTOM = 44;
    /** A curve with more points is drawn pale, with its moving mean on top. */
    private static final int NOISY = 150;
    private static final int MARKED = 60;

    /**
     * A curve as it is drawn.
     *
     * @param label  in the legend
     * @param colour of the line
     */
    record Line(Curve curve, String label, String colour) {
    }

    private final String title;
    private final List<Line> lines;
    private final Axis steps;
    private final Axis values;
    private double left;
    private double top;
    private double width;
    private double height;

    ChartPanel(String title, List<Line> lines) {
        this.title = title;
        this.lines = lines;
        DoubleStream allSteps = lines.stream()
                .flatMapToDouble(line -> IntStream.range(0, line.curve().size()).mapToDouble(line.curve()::step));
        this.steps = Axis.around(0, Math.max(1, allSteps.max().orElse(1)), 5);
        double[] finite = lines.stream()
                .flatMapToDouble(line -> IntStream.range(0, line.curve().size()).mapToDouble(line.curve()::value))
                .filter(Double::isFinite).toArray();
        DoubleSupplier none = () -> 0;
        this.values = Axis.around(DoubleStream.of(finite).min().orElseGet(none),
                DoubleStream.of(finite).max().orElseGet(none), 5);
    }

    void draw(Svg svg, double x, double y, double outerWidth, double outerHeight) {
        left = x + LEFT;
        top = y + TOP;
        width = outerWidth - LEFT - RIGHT;
        height = outerHeight - TOP - BOTTOM;
        svg.label(left, y + 26, title, Anchor.START, 15, INK, true);
        drawLegend(svg, y + 46);
        drawAxes(svg);
        lines.forEach(line -> drawLine(svg, line));
    }

    private void drawLegend(Svg svg, double y) {
        double x = left;
        for (Line line : lines) {
            svg.line(x, y - 4, x + 18, y - 4, line.colour(), 3);
            svg.label(x + 24, y, line.label(), Anchor.START, 12, QUIET, false);
            x += 44 + 6.4 * line.label().length();
        }
    }

    private void drawAxes(Svg svg) {
        for (double tick : values.ticks()) {
            double y = y(tick);
            svg.line(left, y, left + width, y, GRID, 1);
            svg.label(left - 8, y + 4, values.text(tick), Anchor.END, 11, QUIET, false);
        }
        for (double tick : steps.ticks()) {
            svg.label(x(tick), top + height + 18, steps.text(tick), Anchor.MIDDLE, 11, QUIET, false);
        }
        svg.line(left, top + height, left + width, top + height, "#9ca3af", 1); //$NON-NLS-1$
        svg.label(left + width / 2, top + height + 36, Messages.Chart_steps, Anchor.MIDDLE, 12, QUIET, false);
    }

    private void drawLine(Svg svg, Line line) {
        Curve curve = line.curve();
        boolean noisy = curve.size() > NOISY;
        drawPoints(svg, line, 1, noisy ? 0.25 : 1);
        if (noisy) {
            drawPoints(svg, line, curve.size() / 40, 1);
        } else if (curve.size() <= MARKED) {
            for (int i = 0; i < curve.size(); i++) {
                if (Double.isFinite(curve.value(i))) {
                    svg.circle(x(curve.step(i)), y(curve.value(i)), 2.6, line.colour());
                }
            }
        }
    }

    /** Draws the mean of the {@code window} points around each; values that are not finite leave a gap. */
    private void drawPoints(Svg svg, Line line, int window, double opacity) {
        Curve curve = line.curve();
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < curve.size(); i++) {
            int from = Math.max(0, i - window / 2);
            int to = Math.min(curve.size(), i + window / 2 + 1);
            double mean = IntStream.range(from, to).mapToDouble(curve::value)
                    .filter(Double::isFinite).average().orElse(Double.NaN);
            if (Double.isFinite(mean)) {
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(curve.step(i)), y(mean))); //$NON-NLS-1$
            } else if (!points.isEmpty()) {
                svg.polyline(points.toString().strip(), line.colour(), 2, opacity);
                points.setLength(0);
            }
        }
        if (!points.isEmpty()) {
            svg.polyline(points.toString().strip(), line.colour(), 2, opacity);
        }
    }

    private double x(double step) {
        return left + steps.position(step) * width;
    }

    private double y(double value) {
        return top + (1 - values.position(value)) * height;
    }
}
