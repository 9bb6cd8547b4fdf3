package org.deepworkbench.run.ui.internal.devices;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.CopyAction;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.ViewCommands;
import org.deepworkbench.run.ui.internal.targets.DevicesPage;
import org.deepworkbench.run.ui.internal.targets.TrainingDevice;
import org.deepworkbench.spi.device.DeviceReport;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.part.ViewPart;

/** The processors and graphics cards of this machine, and how busy they are. Asks only while it can be seen. */
public final class DevicesView extends ViewPart {

    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final int WORDS = 55;
    private static final int LONG_WORDS = 125;

    private TreeViewer viewer;
    private ViewCommands commands;
    private NotesArea notes;
    private Link place;
    private DisplayHop display;
    private Runnable endWatching = () -> { };
    private final IPartListener2 visible = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == DevicesView.this) {
                watch();
            }
        }

        @Override
        public void partHidden(IWorkbenchPartReference part) {
            if (part.getPart(false) == DevicesView.this) {
                endWatching.run();
            }
        }
    };

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).extendedMargins(0, 0, 0, 6).applyTo(area);
        createTree(area);
        notes = new NotesArea(area);
        place = ControlIds.tag(new Link(area, SWT.WRAP), "devices.settings"); //$NON-NLS-1$
        place.setText(DeviceWords.place(TrainingDevice.AUTOMATIC));
        place.addListener(SWT.Selection, event -> PreferencesUtil
                .createPreferenceDialogOn(getSite().getShell(), DevicesPage.ID, null, null).open());
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(place);
        display = new DisplayHop(area, 0);
        commands = new ViewCommands(getViewSite(), viewer);
        commands.add(RunUi.USE_DEVICE, DeviceRow.OfDevice.class, row -> viewer.getStructuredSelection().size() == 1,
                (rows, shell) -> TrainingDevice.choose(rows.getFirst().reading().device().id()));
        CopyAction.install(getViewSite(), () -> DeviceWords.copy(selected()));
        getSite().setSelectionProvider(viewer);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getTree(), RunUi.DEVICES_VIEW);
        getSite().getPage().addPartListener(visible);
    }

    private void createTree(Composite area) {
        Composite content = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        viewer = new TreeViewer(content, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        Tree tree = viewer.getTree();
        tree.setHeaderVisible(true);
        Accessibility.name(tree, Messages.DevicesView_table);
        ControlIds.tag(tree, "devices.table"); //$NON-NLS-1$
        viewer.setComparer(new ByKey());
        viewer.setContentProvider(new DeviceRows());
        TreeColumnLayout layout = new TreeColumnLayout();
        content.setLayout(layout);
        column(layout, Messages.DevicesView_device, new ColumnWeightData(5, 180), words(DeviceWords::name));
        column(layout, Messages.DevicesView_load, new ColumnWeightData(3, 120), new BarColumn(tree, 1, WORDS,
                DeviceWords::load, DeviceWords::loadShare, false));
        column(layout, Messages.DevicesView_memory, new ColumnWeightData(4, 190), new BarColumn(tree, 2, LONG_WORDS,
                DeviceWords::memory, DeviceWords::memoryShare, true));
        column(layout, Messages.DevicesView_temperature, new ColumnPixelData(115), words(DeviceWords::temperature));
        column(layout, Messages.DevicesView_power, new ColumnWeightData(3, 150), new BarColumn(tree, 4, LONG_WORDS,
                DeviceWords::power, DeviceWords::powerShare, true));
        column(layout, Messages.DevicesView_facts, new ColumnWeightData(4, 150), words(DeviceWords::facts));
    }

    private static ColumnLabelProvider words(Function<DeviceRow, String> words) {
        return ColumnLabelProvider.createTextProvider(row -> words.apply((DeviceRow) row));
    }

    private void column(TreeColumnLayout layout, String title, ColumnLayoutData width, CellLabelProvider labels) {
        TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.LEFT);
        made.getColumn().setText(title);
        made.setLabelProvider(labels);
        layout.setColumnData(made.getColumn(), width);
    }

    private void watch() {
        endWatching.run();
        endWatching = Services.devices().watch(INTERVAL, report -> {
            String chosen = TrainingDevice.chosen();
            display.execute(() -> show(report, chosen));
        });
    }

    private void show(DeviceReport report, String chosen) {
        List<DeviceRow> rows = report.readings().stream().<DeviceRow>map(DeviceRow.OfDevice::new).toList();
        boolean first = viewer.getInput() == null;
        Object[] expanded = viewer.getExpandedElements();
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(rows);
            viewer.setExpandedElements(expanded);
            if (first) {
                viewer.expandAll();
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
        notes.show(report.notes());
        place.setText(DeviceWords.place(chosen));
        place.requestLayout();
        commands.refresh();
    }

    private List<DeviceRow> selected() {
        return ((List<?>) viewer.getStructuredSelection().toList()).stream().map(DeviceRow.class::cast).toList();
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(visible);
        endWatching.run();
        super.dispose();
    }
}
