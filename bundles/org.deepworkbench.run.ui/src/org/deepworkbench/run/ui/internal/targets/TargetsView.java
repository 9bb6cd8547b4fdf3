package org.deepworkbench.run.ui.internal.targets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.ById;
import org.deepworkbench.run.ui.internal.CopyAction;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.run.ui.internal.ViewCommands;
import org.deepworkbench.run.ui.internal.targets.TargetLabels.Column;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.ViewPart;

/** The places where topologies can run, with how they are, and all that is known of the one that is selected. */
public final class TargetsView extends ViewPart {

    /** In which the view's own keys hold. */
    private static final String KEYS = "org.deepworkbench.run.ui.targets.keys"; //$NON-NLS-1$

    private final Prober prober = new Prober(Services.targets(), Services.accounts());
    private TableViewer viewer;
    private TargetDetail detail;
    private Link onlyThisMachine;
    private ViewCommands commands;
    private List<TargetRow> rows = List.of();
    private final IPartListener2 visible = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == TargetsView.this) {
                prober.beginAnew();
                askStale();
            }
        }
    };

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        createTable(sash);
        detail = new TargetDetail(sash);
        sash.setWeights(11, 4);
        createActions();
        viewer.addSelectionChangedListener(event -> detail.show(selected()));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getTable(), RunUi.TARGETS_VIEW);
        getSite().getService(IContextService.class).activateContext(KEYS);
        TargetFeed.start(viewer.getTable(), prober, this::show);
        getSite().getPage().addPartListener(visible);
    }

    @Override
    public void setFocus() {
        viewer.getTable().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(visible);
        prober.cancel();
        super.dispose();
    }

    private void createTable(Composite parent) {
        Composite side = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(side);
        Composite content = new Composite(side, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        viewer = new TableViewer(content, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        Accessibility.name(viewer.getTable(), Messages.TargetsView_table);
        ControlIds.tag(viewer.getTable(), "targets.table"); //$NON-NLS-1$
        TableColumnLayout layout = new TableColumnLayout();
        content.setLayout(layout);
        createColumns(layout);
        viewer.setComparer(new ById());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addDoubleClickListener(event -> selected().filter(TargetActions::canChange)
                .ifPresent(row -> TargetActions.edit(List.of(row), getSite().getShell())));
        onlyThisMachine = ControlIds.tag(new Link(side, SWT.WRAP), "targets.empty"); //$NON-NLS-1$
        onlyThisMachine.setText(Messages.TargetsView_onlyThisMachine);
        onlyThisMachine.addListener(SWT.Selection, event -> TargetWizard.add(getSite().getShell()));
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).exclude(true).applyTo(onlyThisMachine);
        onlyThisMachine.setVisible(false);
    }

    private void createColumns(TableColumnLayout layout) {
        column(layout, Messages.TargetsView_name, new ColumnWeightData(4, 120), new TargetLabels(Column.NAME));
        column(layout, Messages.TargetsView_kind, new ColumnWeightData(2, 80), new TargetLabels(Column.KIND));
        column(layout, Messages.TargetsView_address, new ColumnWeightData(4, 80), new TargetLabels(Column.ADDRESS));
        column(layout, Messages.TargetsView_health, new ColumnWeightData(7, 140), new TargetLabels(Column.HEALTH));
        column(layout, Messages.TargetsView_quotas, new ColumnPixelData(QuotaColumn.WIDTH),
                new QuotaColumn(viewer.getTable(), viewer.getTable().getColumnCount()));
        column(layout, Messages.TargetsView_used, new ColumnPixelData(80), new TargetLabels(Column.USED));
        column(layout, Messages.TargetsView_deployments, new ColumnPixelData(70),
                new TargetLabels(Column.DEPLOYMENTS));
    }

    private void column(TableColumnLayout layout, String title, ColumnLayoutData width, CellLabelProvider labels) {
        TableViewerColumn made = new TableViewerColumn(viewer, SWT.LEFT);
        made.getColumn().setText(title);
        made.setLabelProvider(labels);
        layout.setColumnData(made.getColumn(), width);
    }

    private void createActions() {
        getSite().setSelectionProvider(viewer);
        commands = new ViewCommands(getViewSite(), viewer);
        commands.add(RunUi.TEST_TARGET, TargetRow.class, row -> true, (rows, shell) -> test(rows));
        commands.add(RunUi.EDIT_TARGET, TargetRow.class, TargetActions::canChange, TargetActions::edit);
        commands.add(RunUi.DUPLICATE_TARGET, TargetRow.class, TargetActions::canChange, TargetActions::duplicate);
        commands.add(RunUi.REMOVE_TARGET, TargetRow.class, TargetActions::canChange, TargetActions::remove);
        CopyAction.install(getViewSite(), () -> copyable(viewer.getStructuredSelection()));
        new UndoRedoActionGroup(getSite(), TargetEdit.CONTEXT, true).fillActionBars(getViewSite().getActionBars());
    }

    private void test(List<TargetRow> rows) {
        prober.ask(rows.stream().map(TargetRow::known).toList());
    }

    private Optional<TargetRow> selected() {
        return Optional.ofNullable((TargetRow) viewer.getStructuredSelection().getFirstElement());
    }

    private void show(List<TargetRow> next) {
        if (!next.equals(rows)) {
            replace(next);
        }
        if (getSite().getPage().isPartVisible(this)) {
            askStale();
        }
    }

    private void askStale() {
        List<KnownTarget> targets = rows.stream().map(TargetRow::known).toList();
        Background.startQuietly(Messages.Prober_stale, monitor -> prober.askStale(targets));
    }

    private void replace(List<TargetRow> next) {
        Optional<TargetRow> added = added(next);
        IStructuredSelection before = viewer.getStructuredSelection();
        rows = next;
        viewer.setInput(rows);
        viewer.setSelection(added.<IStructuredSelection>map(StructuredSelection::new).orElse(before), true);
        if (viewer.getStructuredSelection().isEmpty() && !rows.isEmpty()) {
            viewer.setSelection(new StructuredSelection(rows.getFirst()));
        }
        detail.show(selected());
        tellHowToAdd(rows.size() < 2);
        commands.refresh();
    }

    /** {@return the target that has come since the last time, for it is what the person just added} */
    private Optional<TargetRow> added(List<TargetRow> next) {
        List<String> known = rows.stream().map(TargetRow::name).toList();
        return known.isEmpty() ? Optional.empty()
                : next.stream().filter(row -> !known.contains(row.name())).findFirst();
    }

    private void tellHowToAdd(boolean visible) {
        if (onlyThisMachine.getVisible() != visible) {
            onlyThisMachine.setVisible(visible);
            ((GridData) onlyThisMachine.getLayoutData()).exclude = !visible;
            onlyThisMachine.requestLayout();
        }
    }

    private static String copyable(IStructuredSelection selection) {
        return ((List<?>) selection.toList()).stream().map(row -> TargetWords.copy((TargetRow) row))
                .collect(Collectors.joining("\n\n")); //$NON-NLS-1$
    }
}
