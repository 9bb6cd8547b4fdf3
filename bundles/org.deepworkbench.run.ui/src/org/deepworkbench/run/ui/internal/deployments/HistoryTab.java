package org.deepworkbench.run.ui.internal.deployments;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.Deployment;
import org.deepworkbench.run.ui.internal.CopyAction;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What happened to a deployment, newest first. */
final class HistoryTab implements DeploymentTab {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT,
            FormatStyle.MEDIUM);

    private final TableViewer viewer;

    HistoryTab(Composite parent) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        Accessibility.name(viewer.getTable(), Messages.HistoryTab_title);
        ControlIds.tag(viewer.getTable(), "deployment.history"); //$NON-NLS-1$
        column(Messages.HistoryTab_time, 160, HistoryTab::time, happening -> null);
        column(Messages.HistoryTab_what, 420, happening -> happening.text().replace('\n', ' '),
                happening -> happening.sign().image());
        column(Messages.HistoryTab_where, 160, Happening::where, happening -> null);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(List.of());
        ColumnViewerToolTipSupport.enableFor(viewer);
        createMenu();
    }

    private static String time(Happening happening) {
        return TIME.format(happening.time().atZone(ZoneId.systemDefault()));
    }

    @Override
    public String title() {
        return Messages.HistoryTab_title;
    }

    @Override
    public Control control() {
        return viewer.getControl();
    }

    @Override
    public void show(Deployment deployment) {
        List<Happening> now = Happening.of(deployment);
        if (!now.equals(viewer.getInput())) {
            viewer.setInput(now);
        }
    }

    private void column(String title, int width, Function<Happening, String> text, Function<Happening, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Happening) element);
            }

            @Override
            public Image getImage(Object element) {
                return image.apply((Happening) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Happening) element).text();
            }
        });
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.add(new Action(Messages.HistoryTab_copy) {
            @Override
            public void run() {
                CopyAction.copy(copyable());
            }
        });
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
    }

    private String copyable() {
        List<?> selected = viewer.getStructuredSelection().toList();
        List<?> lines = selected.isEmpty() ? (List<?>) viewer.getInput() : selected;
        return lines.stream().map(Happening.class::cast)
                .map(line -> time(line) + '\t' + line.text() + '\t' + line.where()).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }
}
