package org.deepworkbench.topology.ui.internal.parts;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.ElementKind;
import org.deepworkbench.topology.core.edit.Remove;
import org.deepworkbench.topology.core.edit.RemoveStep;
import org.deepworkbench.topology.core.edit.Rename;
import org.deepworkbench.topology.core.edit.SetStep;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The workflows of a topology: their steps in a table, with a line on which new steps are typed one after the other. */
final class WorkflowsDialog extends PartDialog {

    private static final String FIRST = "deploy"; //$NON-NLS-1$

    private final StepRows rows;
    private Combo workflow;
    private CellTable table;
    private Text line;

    private WorkflowsDialog(Shell parent, DocumentSession session) {
        super(parent, session, Messages.Workflows_title, Messages.Workflows_hint);
        rows = new StepRows(session.document(), this::run);
        rows.show(rows.workflows().stream().findFirst().orElse(FIRST));
    }

    /** Opens the window with the first workflow. */
    static void open(Shell parent, DocumentSession session) {
        WorkflowsDialog dialog = new WorkflowsDialog(parent, session);
        dialog.open();
        dialog.line.setFocus();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).applyTo(area);
        createHead(area);
        table = new CellTable(area, "topology.workflow.steps", StepRows.COLUMNS, rows); //$NON-NLS-1$
        Accessibility.name(table.viewer().getTable(), Messages.Workflows_steps);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, table.height())
                .applyTo(table.control());
        line = ControlIds.tag(new Text(area, SWT.BORDER | SWT.SINGLE), "topology.workflow.line"); //$NON-NLS-1$
        line.setMessage(Messages.Workflows_line);
        Accessibility.name(line, Messages.Workflows_line);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        line.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> add()));
        finish(area, 2);
        return area;
    }

    private void createHead(Composite area) {
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
        new Label(head, SWT.NONE).setText(Messages.Workflows_name);
        workflow = ControlIds.tag(new Combo(head, SWT.DROP_DOWN), "topology.workflow.name"); //$NON-NLS-1$
        Accessibility.name(workflow, Messages.Workflows_name);
        workflow.setItems(rows.workflows().toArray(String[]::new));
        workflow.setText(rows.workflow());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(workflow);
        workflow.addModifyListener(event -> show());
        button(head, Messages.Workflows_rename, "rename", this::rename); //$NON-NLS-1$
        button(head, Messages.Workflows_remove, "remove", //$NON-NLS-1$
                () -> run(new Remove(ElementKind.WORKFLOW, rows.workflow())));
        button(head, Messages.Workflows_removeStep, "removeStep", //$NON-NLS-1$
                () -> table.selected().map(rows::name)
                        .ifPresent(step -> run(new RemoveStep(rows.workflow(), step))));
    }

    private static void button(Composite parent, String words, String id, Runnable deed) {
        Button button = ControlIds.tag(new Button(parent, SWT.PUSH), "topology.workflow." + id); //$NON-NLS-1$
        button.setText(words);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> deed.run()));
    }

    private void show() {
        rows.show(workflow.getText().strip());
        table.refresh();
    }

    private void rename() {
        InputDialog dialog = new InputDialog(getShell(), Messages.Workflows_rename, Messages.Workflows_newName,
                rows.workflow(), name -> name.isBlank() ? "" : null); //$NON-NLS-1$
        if (dialog.open() == Window.OK
                && run(new Rename(ElementKind.WORKFLOW, rows.workflow(), dialog.getValue().strip()))) {
            workflow.setText(dialog.getValue().strip());
        }
    }

    private void add() {
        String typed = line.getText();
        if (!typed.isBlank() && run(new SetStep(rows.workflow(), StepText.nameIn(typed), StepText.contentIn(typed)))) {
            line.setText(""); //$NON-NLS-1$
        }
    }

    @Override
    void refresh() {
        List<String> names = rows.workflows();
        if (!names.equals(List.of(workflow.getItems()))) {
            String shown = Optional.of(workflow.getText()).filter(name -> !name.isBlank()).orElse(FIRST);
            workflow.setItems(names.toArray(String[]::new));
            workflow.setText(shown);
        }
        table.refresh();
    }
}
