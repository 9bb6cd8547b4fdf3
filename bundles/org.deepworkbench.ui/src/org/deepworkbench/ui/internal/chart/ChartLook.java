package org.deepworkbench.ui.internal.chart;

import java.text.DecimalFormat;
import org.deepworkbench.ui.Palette;
import org.deepworkbench.ui.chart.LiveChart.ChartText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ITitle;
import org.eclipse.swtchart.LineStyle;

/** Gives a chart the colours of its surroundings, the dialog font and a quiet grid. */
public final class ChartLook {

    private static final int TICK_PIXELS = 48;

    private ChartLook() {
    }

    public static void apply(Chart chart, ChartText text) {
        chart.setBackground(chart.getParent().getBackground());
        chart.getPlotArea().setBackground(Palette.paper(chart.getDisplay()));
        title(chart.getTitle(), text.title(), chart.getForeground(), chart.getFont());
        axis(chart, chart.getAxisSet().getXAxis(0), text.x(), "#,##0.######"); //$NON-NLS-1$
        axis(chart, chart.getAxisSet().getYAxis(0), text.y(), "0.######"); //$NON-NLS-1$
        chart.getLegend().setVisible(false);
        chart.getLegend().setPosition(SWT.BOTTOM);
        chart.getLegend().setBackground(chart.getBackground());
        chart.getLegend().setForeground(chart.getForeground());
        chart.getLegend().setFont(chart.getFont());
    }

    private static void axis(Chart chart, IAxis axis, String name, String format) {
        Color quiet = Palette.QUIET.on(chart);
        title(axis.getTitle(), name, quiet, chart.getFont());
        axis.getTick().setForeground(quiet);
        axis.getTick().setFont(chart.getFont());
        axis.getTick().setTickMarkStepHint(TICK_PIXELS);
        axis.getTick().setFormat(new DecimalFormat(format));
        axis.getGrid().setForeground(Palette.LINE.on(chart));
        axis.getGrid().setStyle(LineStyle.SOLID);
    }

    private static void title(ITitle title, String text, Color color, Font font) {
        title.setText(text);
        title.setVisible(!text.isEmpty());
        title.setForeground(color);
        title.setFont(font);
    }
}
