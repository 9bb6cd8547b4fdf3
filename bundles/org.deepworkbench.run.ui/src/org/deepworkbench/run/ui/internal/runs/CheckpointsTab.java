package org.deepworkbench.run.ui.internal.runs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.run.core.Run;
import org.deepworkbench.run.core.RunState;
import org.deepworkbench.run.core.ServiceTraining;
import org.deepworkbench.run.core.deepaas.Checkpoint;
import org.deepworkbench.run.ui.internal.Messages;
import org.deepworkbench.run.ui.internal.RunTab;
import org.deepworkbench.run.ui.internal.Times;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The points of a run from which it can go on, newest first. */
final class CheckpointsTab implements RunTab {

    private final Composite area;
    private final TableViewer viewer;
    private final Label words;
    private final Button resume;
    private final Action action = new Action(Messages.CheckpointsTab_resume) {
        @Override
        public void run() {
            resume();
        }
    };
    private Optional<Run> shown = Optional.empty();

    CheckpointsTab(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        Accessibility.name(viewer.getTable(), Messages.CheckpointsTab_title);
        ControlIds.tag(viewer.getTable(), "run.checkpoints"); //$NON-NLS-1$
        column(Messages.CheckpointsTab_epoch, SWT.RIGHT, 80, point -> Integer.toString(point.epoch()));
        column(Messages.CheckpointsTab_step, SWT.RIGHT, 100, point -> Long.toString(point.step()));
        column(Messages.CheckpointsTab_time, SWT.LEFT, 200, point -> Times.moment(point.time()));
        column(Messages.CheckpointsTab_mark, SWT.LEFT, 160, CheckpointsTab::mark);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(List.of());
        viewer.addSelectionChangedListener(event -> judge());
        viewer.addDoubleClickListener(event -> resume());
        words = new Label(area, SWT.WRAP);
        words.setForeground(Palette.QUIET.on(area));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        resume = new Button(area, SWT.PUSH);
        resume.setText(Messages.CheckpointsTab_resume);
        resume.setImage(Icons.RESUME.image());
        resume.addListener(SWT.Selection, event -> resume());
        ControlIds.tag(resume, "run.resume"); //$NON-NLS-1$
        action.setImageDescriptor(Icons.RESUME.descriptor());
        MenuManager menu = new MenuManager();
        menu.add(action);
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        judge();
    }

    @Override
    public String title() {
        return Messages.CheckpointsTab_title;
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(Run run) {
        shown = Optional.of(run);
        List<Checkpoint> newestFirst = run.checkpoints().reversed();
        if (!newestFirst.equals(viewer.getInput())) {
            viewer.setInput(newestFirst);
        }
        words.setText(words(run));
        judge();
    }

    private static String words(Run run) {
        if (run.service().filter(ServiceTraining::resumes).isEmpty()) {
            return Messages.CheckpointsTab_never;
        }
        if (!run.state().isFinal()) {
            return Messages.CheckpointsTab_goesOn;
        }
        if (run.checkpoints().isEmpty()) {
            return Messages.CheckpointsTab_none;
        }
        return run.state() == RunState.DONE ? Messages.CheckpointsTab_repeats : Messages.CheckpointsTab_choose;
    }

    /** {@return whether something is left to learn from there, once the run has ended} */
    static boolean goesOn(RunState state, Checkpoint point) {
        return state == RunState.DONE ? !point.last() : state.isFinal();
    }

    /** {@return whether it is the best or the last, in words} */
    static String mark(Checkpoint point) {
        if (point.best() && point.last()) {
            return Messages.CheckpointsTab_bestAndLast;
        }
        return point.best() ? Messages.CheckpointsTab_best : point.last() ? Messages.CheckpointsTab_last : ""; //$NON-NLS-1$
    }

    private void column(String heading, int style, int width, Function<Checkpoint, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(heading);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(point -> text.apply((Checkpoint) point)));
    }

    private Optional<Checkpoint> selected() {
        return Optional.ofNullable((Checkpoint) viewer.getStructuredSelection().getFirstElement());
    }

    private void judge() {
        boolean possible = shown.flatMap(run -> selected().filter(point -> goesOn(run.state(), point))).isPresent();
        resume.setEnabled(possible);
        action.setEnabled(possible);
    }

    private void resume() {
        if (action.isEnabled()) {
            Resume.from(shown.orElseThrow(), selected().orElseThrow(), area.getShell());
        }
    }
}
