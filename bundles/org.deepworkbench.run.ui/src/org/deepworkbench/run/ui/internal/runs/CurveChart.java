package org.deepworkbench.run.ui.internal.runs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.RunProgress;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.chart.LiveChart;
import org.deepworkbench.ui.chart.LiveChart.ChartText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The chart of one group of curves. Only points that came since the last look are handed to it, unless the series was
 * thinned meanwhile.
 */
final class CurveChart {

    private static final String ACCURACY = "accuracy"; //$NON-NLS-1$
    /** A little above the greatest accuracy, so that it and its number are not cut off. */
    private static final double ROOM_FOR_ONE = 1.05;

    private final CurveLegend legend;
    private final LiveChart chart;
    private final Map<String, CurvePoints> shown = new LinkedHashMap<>();

    /**
     * @param name     of the metric
     * @param inEpochs whether positions are epochs; otherwise steps
     */
    CurveChart(Composite parent, String name, boolean inEpochs) {
        String title = NLS.bind(inEpochs ? Messages.CurveChart_byEpoch : Messages.CurveChart_byStep, CurveGroup.readable(name));
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(GridData.FILL_BOTH));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        Label heading = new Label(area, SWT.NONE);
        heading.setText(title);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        legend = new CurveLegend(area);
        chart = new LiveChart(area, new ChartText("", "", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        chart.hideLegend();
        Accessibility.name(chart.control(), title);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(chart.control());
        if (name.endsWith(ACCURACY)) {
            chart.setCeiling(ROOM_FOR_ONE);
        }
    }

    /** Shows the group's newest points. */
    void show(CurveGroup group, RunProgress progress) {
        Map<String, CurvePoints> points = points(group, progress);
        if (!shown.entrySet().stream().allMatch(old -> points.containsKey(old.getKey())
                && points.get(old.getKey()).continues(old.getValue()))) {
            chart.clear();
            shown.clear();
        }
        points.forEach(this::append);
        legend.show(List.copyOf(shown.keySet()));
    }

    private static Map<String, CurvePoints> points(CurveGroup group, RunProgress progress) {
        Map<String, CurvePoints> points = new LinkedHashMap<>();
        group.training().ifPresent(curve -> points.put(Messages.CurveChart_training, CurvePoints.of(curve, progress)));
        group.validation()
                .ifPresent(curve -> points.put(Messages.CurveChart_validation, CurvePoints.of(curve, progress)));
        return points;
    }

    private void append(String name, CurvePoints points) {
        int from = Optional.ofNullable(shown.put(name, points)).map(CurvePoints::size).orElse(0);
        int count = points.size() - from;
        if (count > 0) {
            chart.append(name, Arrays.copyOfRange(points.xs(), from, points.size()),
                    Arrays.copyOfRange(points.ys(), from, points.size()), count);
        }
    }
}
