package org.deepworkbench.run.ui.internal.runs;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.ui.internal.FaultBar;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.RunTab;
import org.deepworkbench.run.ui.internal.predict.PredictTab;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** Everything about one run: header, fault, and pages, of which only the one that is seen is kept up to date. */
final class RunPane {

    private final Composite area;
    private final RunHeader header;
    private final FaultBar fault;
    private final CTabFolder folder;
    private final List<RunTab> tabs;
    private Optional<Run> run = Optional.empty();

    RunPane(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        header = new RunHeader(area);
        fault = new FaultBar(area, "run.fault"); //$NON-NLS-1$
        folder = new CTabFolder(area, SWT.BOTTOM | SWT.FLAT);
        folder.setLayoutData(new GridData(GridData.FILL_BOTH));
        ControlIds.tag(folder, "run.tabs"); //$NON-NLS-1$
        tabs = List.of(new CurvesTab(folder), new LogTab(folder),
                new FactsTab(folder, Messages.RunPane_arguments, "run.arguments", RunFacts::arguments), //$NON-NLS-1$
                new ResultTab(folder), new CheckpointsTab(folder), new PredictTab(folder));
        tabs.forEach(this::add);
        folder.setSelection(0);
        folder.addListener(SWT.Selection, event -> refresh());
    }

    Composite control() {
        return area;
    }

    /** {@return the run that is shown} */
    Optional<Run> run() {
        return run;
    }

    void show(Run shown) {
        run = Optional.of(shown);
        refresh();
    }

    /** Brings what is seen up to date. */
    void refresh() {
        run.ifPresent(shown -> {
            header.show(shown);
            fault.show(shown.fault(), shown.state() == RunState.FAILED);
            tabs.get(folder.getSelectionIndex()).show(shown);
        });
    }

    void setFocus() {
        folder.setFocus();
    }

    private void add(RunTab tab) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(tab.title());
        item.setControl(tab.control());
    }
}
