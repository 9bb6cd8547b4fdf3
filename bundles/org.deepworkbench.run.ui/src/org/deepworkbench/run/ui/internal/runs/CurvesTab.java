package org.deepworkbench.run.ui.internal.runs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.RunTab;
import org.deepworkbench.run.ui.internal.EmptyState;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The learning curves of a run side by side, or a sentence on why there are none. */
final class CurvesTab implements RunTab {

    /** More do not fit beside each other so that they can be read. */
    private static final int MOST_CHARTS = 3;

    private final Composite area;
    private final EmptyState waiting;
    private final EmptyState silent;
    private final Composite charts;
    private final Map<String, CurveChart> shown = new LinkedHashMap<>();
    private String shownRun = ""; //$NON-NLS-1$
    private boolean inEpochs;

    CurvesTab(Composite parent) {
        silent = new EmptyState(parent, Messages.CurvesTab_noMetrics, Messages.CurvesTab_noMetricsHint);
        area = silent.area();
        waiting = new EmptyState(area, Messages.CurvesTab_waiting, Messages.CurvesTab_waitingHint);
        silent.setContent(waiting.area());
        charts = new Composite(waiting.area(), SWT.NONE);
        ControlIds.tag(charts, "run.curves"); //$NON-NLS-1$
        waiting.setContent(charts);
    }

    @Override
    public String title() {
        return Messages.CurvesTab_title;
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(Run run) {
        List<CurveGroup> groups = CurveGroup.of(run.curves()).stream().limit(MOST_CHARTS).toList();
        silent.show(!run.reportsMetrics() && groups.isEmpty());
        waiting.show(groups.isEmpty());
        arrange(run, groups);
        groups.forEach(group -> shown.get(group.name()).show(group, run.progress()));
    }

    private void arrange(Run run, List<CurveGroup> groups) {
        List<String> names = groups.stream().map(CurveGroup::name).toList();
        boolean epochs = CurvePoints.inEpochs(run.progress());
        if (run.id().equals(shownRun) && epochs == inEpochs && names.equals(List.copyOf(shown.keySet()))) {
            return;
        }
        shownRun = run.id();
        inEpochs = epochs;
        shown.clear();
        for (Control old : charts.getChildren()) {
            old.dispose();
        }
        names.forEach(name -> shown.put(name, new CurveChart(charts, name, epochs)));
        GridLayoutFactory.swtDefaults().numColumns(Math.max(1, names.size())).equalWidth(true).margins(8, 2)
                .spacing(24, 0).applyTo(charts);
        charts.layout();
    }
}
