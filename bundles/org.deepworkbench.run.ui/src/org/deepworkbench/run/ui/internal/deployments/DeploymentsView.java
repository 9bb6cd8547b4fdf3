package org.deepworkbench.run.ui.internal.deployments;

import java.util.List;
import java.util.Set;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.ById;
import org.deepworkbench.run.ui.internal.CopyAction;
import org.deepworkbench.run.ui.internal.EmptyState;
import org.deepworkbench.run.ui.internal.Feed;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.ViewCommands;
import org.deepworkbench.run.ui.internal.deployments.DeploymentLabels.Column;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** All deployments with their services, addresses and outputs. */
public final class DeploymentsView extends ViewPart {

    private TreeViewer viewer;
    private EmptyState empty;
    private ViewCommands commands;

    @Override
    public void createPartControl(Composite parent) {
        empty = new EmptyState(parent, Messages.DeploymentsView_empty, Messages.DeploymentsView_emptyHint);
        Composite content = new Composite(empty.area(), SWT.NONE);
        empty.setContent(content);
        viewer = new TreeViewer(content, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        Accessibility.name(viewer.getTree(), Messages.DeploymentsView_tree);
        ControlIds.tag(viewer.getTree(), "deployments.tree"); //$NON-NLS-1$
        TreeColumnLayout layout = new TreeColumnLayout();
        content.setLayout(layout);
        createColumns(layout);
        viewer.setComparer(new ById());
        viewer.setContentProvider(new DeploymentTree());
        viewer.setInput(List.of());
        ColumnViewerToolTipSupport.enableFor(viewer);
        createActions();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getTree(), RunUi.DEPLOYMENTS_VIEW);
        Feed.ofDeployments().start(viewer.getTree(), Messages.DeploymentsView_reading, this::show);
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    private void createColumns(TreeColumnLayout layout) {
        createColumn(layout, Column.NAME, Messages.DeploymentsView_name, new ColumnWeightData(4, 180));
        createColumn(layout, Column.STATE, Messages.DeploymentsView_state, new ColumnPixelData(110));
        createColumn(layout, Column.DETAIL, Messages.DeploymentsView_detail, new ColumnWeightData(7, 200));
        createColumn(layout, Column.TARGET, Messages.DeploymentsView_target, new ColumnPixelData(110));
        createColumn(layout, Column.STARTED, Messages.DeploymentsView_started, new ColumnPixelData(100));
    }

    private void createColumn(TreeColumnLayout layout, Column column, String title, ColumnLayoutData width) {
        TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.LEFT);
        made.getColumn().setText(title);
        made.setLabelProvider(new DeploymentLabels(column));
        layout.setColumnData(made.getColumn(), width);
    }

    private void createActions() {
        getSite().setSelectionProvider(viewer);
        commands = new ViewCommands(getViewSite(), viewer);
        commands.add(RunUi.LOG, Deployment.class, deployment -> true, DeploymentActions::openLogs);
        commands.add(RunUi.STOP, Deployment.class, DeploymentActions::canStop, DeploymentActions::stop);
        commands.add(RunUi.REMOVE, Deployment.class, DeploymentActions::canRemove, DeploymentActions::remove);
        CopyAction.install(getViewSite(), () -> copyable(viewer.getStructuredSelection()));
    }

    private void show(List<Deployment> all, Set<Deployment> changed) {
        if (all.equals(viewer.getInput())) {
            changed.forEach(viewer::refresh);
        } else {
            show(all);
        }
        empty.show(all.isEmpty());
        commands.refresh();
    }

    /** A new deployment is opened and selected, for it is what the person just asked for. */
    private void show(List<Deployment> all) {
        List<?> known = (List<?>) viewer.getInput();
        viewer.setInput(all);
        all.stream().filter(deployment -> deployment.isLive() && !known.contains(deployment)).findFirst()
                .ifPresent(deployment -> {
                    viewer.setExpandedState(deployment, true);
                    viewer.setSelection(new StructuredSelection(deployment), true);
                });
    }

    private static String copyable(IStructuredSelection selection) {
        List<String> lines = ((List<?>) selection.toList()).stream()
                .map(element -> element instanceof Deployment deployment ? DeploymentWords.copy(deployment)
                        : DeploymentWords.copy((DeploymentPart) element)).toList();
        return String.join("\n", lines); //$NON-NLS-1$
    }
}
