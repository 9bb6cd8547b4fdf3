package org.deepworkbench.run.ui.internal.runs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.ui.RunUi;
import org.deepworkbench.run.ui.internal.ById;
import org.deepworkbench.run.ui.internal.CopyAction;
import org.deepworkbench.run.ui.internal.DisplayHop;
import org.deepworkbench.run.ui.internal.EmptyState;
import org.deepworkbench.run.ui.internal.Feed;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.ViewCommands;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.TwoLineRow;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** All runs, and everything about the one that is selected, while it goes on and afterwards. */
public final class RunView extends ViewPart {

    private static final int SECOND = 1000;

    private EmptyState empty;
    private TableViewer list;
    private RunPane pane;
    private ViewCommands commands;

    @Override
    public void createPartControl(Composite parent) {
        empty = new EmptyState(parent, Messages.RunView_empty, Messages.RunView_emptyHint);
        SashForm sash = new SashForm(empty.area(), SWT.HORIZONTAL);
        empty.setContent(sash);
        createList(sash);
        pane = new RunPane(sash);
        sash.setWeights(3, 8);
        createActions();
        PlatformUI.getWorkbench().getHelpSystem().setHelp(sash, RunUi.RUN_VIEW);
        Feed.ofRuns().start(sash, Messages.RunView_reading, this::show);
        tick(new DisplayHop(sash, SECOND));
    }

    @Override
    public void setFocus() {
        list.getTable().setFocus();
    }

    /** Selects a run, if it is in the list. */
    public void select(Run run) {
        list.setSelection(new StructuredSelection(run), true);
    }

    private void createList(Composite parent) {
        list = new TableViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL);
        Accessibility.name(list.getTable(), Messages.RunView_list);
        ControlIds.tag(list.getTable(), "run.list"); //$NON-NLS-1$
        list.setComparer(new ById());
        list.setContentProvider(ArrayContentProvider.getInstance());
        TwoLineRow.install(list, element -> RunWords.row((Run) element));
        list.setInput(List.of());
        list.addSelectionChangedListener(event -> selected().ifPresent(run -> pane.show(run)));
    }

    private void createActions() {
        getSite().setSelectionProvider(list);
        commands = new ViewCommands(getViewSite(), list);
        commands.add(RunUi.EXPORT, Run.class, RunActions::hasEnded, RunActions::export);
        commands.add(RunUi.STOP, Run.class, RunActions::canCancel, RunActions::cancel);
        commands.add(RunUi.RESUME, Run.class, Run::canResume, Resume::fromLast);
        commands.add(RunUi.REMOVE, Run.class, RunActions::hasEnded, RunActions::remove);
        CopyAction.install(getViewSite(), () -> pane.run().map(RunWords::copyable).orElse("")); //$NON-NLS-1$
    }

    private void show(List<Run> all, Set<Run> changed) {
        if (all.equals(list.getInput())) {
            list.update(changed.toArray(), null);
            pane.run().filter(changed::contains).ifPresent(run -> pane.refresh());
        } else {
            show(all);
        }
        empty.show(all.isEmpty());
        commands.refresh();
    }

    /** A run that was just started is selected, for it is what the person wants to watch. */
    private void show(List<Run> all) {
        List<?> known = (List<?>) list.getInput();
        list.setInput(all);
        Optional<Run> started = all.stream().filter(run -> run.isLive() && !known.contains(run)).findFirst();
        started.or(() -> selected().isPresent() ? Optional.empty() : all.stream().findFirst()).ifPresent(this::select);
    }

    private Optional<Run> selected() {
        return Optional.ofNullable((Run) list.getStructuredSelection().getFirstElement());
    }

    /** Lets the elapsed time go on also where a service reports nothing. */
    private void tick(DisplayHop nextSecond) {
        nextSecond.execute(() -> {
            pane.run().filter(run -> !run.state().isFinal()).ifPresent(run -> pane.refresh());
            tick(nextSecond);
        });
    }
}
