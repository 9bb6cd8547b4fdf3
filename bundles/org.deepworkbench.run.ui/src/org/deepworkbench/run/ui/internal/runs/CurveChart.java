package org.deepworkbench.run.ui.internal.runs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.run.core.RunProgress;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.chart.LiveChart;
import org.deepworkbench.ui.chart.LiveChart.ChartText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/**
 * The chart of one group of curves. Only points that came since the last look are handed to it, unless the series was
 * thinned meanwhile.
 */
final class CurveChart {

    private static final String ACCURACY = "accuracy"; //$NON-NLS-1$

    private final LiveChart chart;
    private final Map<String, CurvePoints> shown = new HashMap<>();

    /**
     * @param name     of the metric
     * @param inEpochs whether positions are epochs; otherwise steps
     */
    CurveChart(Composite parent, String name, boolean inEpochs) {
        chart = new LiveChart(parent, new ChartText(title(name),
                inEpochs ? Messages.CurveChart_epoch : Messages.CurveChart_step, "")); //$NON-NLS-1$
        chart.control().setLayoutData(new GridData(GridData.FILL_BOTH));
        if (name.endsWith(ACCURACY)) {
            chart.setCeiling(1);
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
        if (points.containsKey(Messages.CurveChart_batches)) {
            chart.addQuiet(Messages.CurveChart_batches);
        }
        points.forEach(this::append);
    }

    private static Map<String, CurvePoints> points(CurveGroup group, RunProgress progress) {
        Map<String, CurvePoints> points = new LinkedHashMap<>();
        group.batches().ifPresent(curve -> points.put(Messages.CurveChart_batches, CurvePoints.of(curve, progress)));
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

    private static String title(String name) {
        String words = name.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
