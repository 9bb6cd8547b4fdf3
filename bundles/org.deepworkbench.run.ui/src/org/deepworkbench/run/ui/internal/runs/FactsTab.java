package org.deepworkbench.run.ui.internal.runs;

import java.util.List;
import java.util.function.Function;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.internal.CopyAction;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.RunTab;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A table of names and values, such as the arguments of a run or its results. */
final class FactsTab implements RunTab {

    /** A line of the table. */
    record Fact(String name, String value) {
    }

    private final String title;
    private final Function<Run, List<Fact>> facts;
    private final TableViewer viewer;

    /**
     * @param title words on the tab
     * @param id    stable name of the table
     * @param facts what to show of a run
     */
    FactsTab(Composite parent, String title, String id, Function<Run, List<Fact>> facts) {
        this.title = title;
        this.facts = facts;
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        Accessibility.name(viewer.getTable(), title);
        ControlIds.tag(viewer.getTable(), id);
        column(Messages.FactsTab_name, 180, Fact::name);
        column(Messages.FactsTab_value, 460, Fact::value);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(List.of());
        createMenu();
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Control control() {
        return viewer.getControl();
    }

    @Override
    public void show(Run run) {
        List<Fact> now = facts.apply(run);
        if (!now.equals(viewer.getInput())) {
            viewer.setInput(now);
        }
    }

    private void column(String heading, int width, Function<Fact, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(heading);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(fact -> text.apply((Fact) fact)));
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.add(new Action(Messages.FactsTab_copy) {
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
        return String.join("\n", lines.stream().map(line -> ((Fact) line).name() + '\t' + ((Fact) line).value()) //$NON-NLS-1$
                .toList());
    }
}
