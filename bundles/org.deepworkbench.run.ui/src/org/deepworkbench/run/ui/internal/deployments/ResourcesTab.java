package org.deepworkbench.run.ui.internal.deployments;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.core.StateWords;
import org.deepworkbench.run.ui.internal.Background;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.Services;
import org.deepworkbench.spi.engine.Resource;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The parts that a target made for a deployment, and what can be done to them. */
final class ResourcesTab implements DeploymentTab {

    private final Composite area;
    private final TableViewer viewer;
    private final Map<Resource.Action, Button> buttons = new EnumMap<>(Resource.Action.class);
    private Deployment shown;

    ResourcesTab(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        Accessibility.name(viewer.getTable(), Messages.ResourcesTab_title);
        ControlIds.tag(viewer.getTable(), "deployment.resources"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(viewer.getTable());
        column(Messages.ResourcesTab_type, 110, Resource::type, resource -> null);
        column(Messages.ResourcesTab_node, 140, Resource::node, resource -> null);
        column(Messages.ResourcesTab_state, 120, resource -> StateWords.of(resource.state()),
                resource -> DeploymentWords.icon(resource.state()).image());
        column(Messages.ResourcesTab_id, 160, Resource::id, resource -> null);
        column(Messages.ResourcesTab_details, 360, ResourcesTab::details, resource -> null);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(List.of());
        viewer.addSelectionChangedListener(event -> enable());
        Composite row = new Composite(area, SWT.NONE);
        RowLayoutFactory.fillDefaults().margins(4, 2).spacing(4).applyTo(row);
        for (Resource.Action action : Resource.Action.values()) {
            buttons.put(action, button(row, action));
        }
        enable();
    }

    private static String details(Resource resource) {
        return resource.details().entrySet().stream().map(detail -> detail.getKey() + ": " + detail.getValue()) //$NON-NLS-1$
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    @Override
    public String title() {
        return Messages.ResourcesTab_title;
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(Deployment deployment) {
        shown = deployment;
        List<Resource> now = deployment.status().resources();
        if (!now.equals(viewer.getInput())) {
            int selected = viewer.getTable().getSelectionIndex();
            viewer.setInput(now);
            viewer.getTable().setSelection(selected);
        }
        enable();
    }

    private Optional<Resource> selected() {
        return Optional.ofNullable((Resource) viewer.getStructuredSelection().getFirstElement());
    }

    private void enable() {
        buttons.forEach((action, button) -> button.setEnabled(shown != null && shown.isLive()
                && selected().filter(resource -> resource.actions().contains(action)).isPresent()));
    }

    private Button button(Composite row, Resource.Action action) {
        Button button = ControlIds.tag(new Button(row, SWT.PUSH), "deployment.resource." + action); //$NON-NLS-1$
        button.setText(switch (action) {
            case START -> Messages.ResourcesTab_start;
            case STOP -> Messages.ResourcesTab_stop;
            case RESTART -> Messages.ResourcesTab_restart;
            case RECONFIGURE -> Messages.ResourcesTab_reconfigure;
            case REMOVE -> Messages.ResourcesTab_remove;
        });
        button.addListener(SWT.Selection, event -> selected().ifPresent(resource -> ask(resource, action, button)));
        return button;
    }

    /** Whatever ends something is asked about first. */
    private void ask(Resource resource, Resource.Action action, Button button) {
        String verb = button.getText().replace("&", ""); //$NON-NLS-1$ //$NON-NLS-2$
        String what = NLS.bind(Messages.ResourcesTab_what, resource.type(),
                resource.node().isEmpty() ? resource.id() : resource.node());
        boolean sure = action == Resource.Action.START || MessageDialog.open(MessageDialog.QUESTION, area.getShell(),
                NLS.bind(Messages.ResourcesTab_doing, verb, what), switch (action) {
                    case START, STOP -> Messages.ResourcesTab_stopQuestion;
                    case RESTART -> Messages.ResourcesTab_restartQuestion;
                    case RECONFIGURE -> Messages.ResourcesTab_reconfigureQuestion;
                    case REMOVE -> Messages.ResourcesTab_removeQuestion;
                }, SWT.SHEET, verb, Messages.ResourcesTab_keep) == 0;
        if (sure) {
            Deployment deployment = shown;
            Background.start(NLS.bind(Messages.ResourcesTab_doing, verb, what),
                    monitor -> Services.deployments().act(deployment, resource, action, monitor));
        }
    }

    private void column(String title, int width, Function<Resource, String> text, Function<Resource, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Resource) element);
            }

            @Override
            public Image getImage(Object element) {
                return image.apply((Resource) element);
            }
        });
    }
}
