package org.deepworkbench.topology.ui.internal.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.MoveElement;
import org.deepworkbench.topology.core.edit.Remove;
import org.deepworkbench.topology.core.function.Candidates;
import org.deepworkbench.topology.core.function.ExpressionCompletion;
import org.deepworkbench.topology.core.function.Proposal;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.ui.internal.functions.ExpressionAssist;
import org.deepworkbench.topology.ui.internal.functions.FunctionDialog;
import org.deepworkbench.topology.ui.internal.parts.Parameter.Column;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * The inputs or outputs of a topology in a table, with a line on which new ones are typed one after the other. Every
 * change is made at once, as a step that can be undone; the diagram stays open beside the window.
 */
final class ParametersDialog extends PartDialog {

    private final Parameter parameter;
    private final ParameterRows rows;
    private CellTable table;
    private Text line;
    private Optional<ContentProposalAdapter> assist = Optional.empty();
    private Button up;
    private Button down;
    private Button remove;

    private ParametersDialog(Shell parent, DocumentSession session, Parameter parameter) {
        super(parent, session, parameter == Parameter.INPUT ? Messages.Inputs_title : Messages.Outputs_title,
                parameter == Parameter.INPUT ? Messages.Inputs_hint : Messages.Outputs_hint);
        this.parameter = parameter;
        this.rows = new ParameterRows(parameter, session.document(), this::typed);
    }

    /** Opens the window with the line for a new one ready to be typed on. */
    static void open(Shell parent, DocumentSession session, Parameter parameter) {
        ParametersDialog dialog = new ParametersDialog(parent, session, parameter);
        dialog.open();
        dialog.line.setFocus();
    }

    private boolean isInput() {
        return parameter == Parameter.INPUT;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).applyTo(area);
        table = new CellTable(area, "topology.parameters.table", rows.columns(), rows); //$NON-NLS-1$
        Accessibility.name(table.viewer().getTable(), NLS.bind(Messages.Parameters_list,
                isInput() ? Messages.Inputs_title : Messages.Outputs_title));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, table.height())
                .applyTo(table.control());
        createButtons(area);
        createLine(area);
        table.viewer().addSelectionChangedListener(event -> selected());
        finish(area, 2);
        selected();
        return area;
    }

    private void createButtons(Composite area) {
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        if (!isInput()) {
            button(buttons, Messages.Parameters_value, "value", //$NON-NLS-1$
                    row -> FunctionDialog.open(getShell(), session(), parameter.valuePath(row.getName())));
        }
        up = button(buttons, Messages.Parameters_up, "up", row -> move(row, true)); //$NON-NLS-1$
        down = button(buttons, Messages.Parameters_down, "down", row -> move(row, false)); //$NON-NLS-1$
        remove = button(buttons, Messages.Parameters_remove, "remove", //$NON-NLS-1$
                row -> run(new Remove(parameter.kind(), row.getName())));
    }

    private Button button(Composite parent, String words, String id,
            Consumer<ParameterDefinition> deed) {
        Button button = ControlIds.tag(new Button(parent, SWT.PUSH), "topology.parameters." + id); //$NON-NLS-1$
        button.setText(words);
        button.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> table.selected().map(rows::at).ifPresent(deed)));
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void createLine(Composite area) {
        line = ControlIds.tag(new Text(area, SWT.BORDER | SWT.SINGLE), "topology.parameters.line"); //$NON-NLS-1$
        line.setMessage(isInput() ? Messages.Inputs_line : Messages.Outputs_line);
        Accessibility.name(line, line.getMessage());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        line.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> add()));
        if (!isInput()) {
            assist = Optional.of(ExpressionAssist.on(line, this::proposals));
        }
    }

    /** Proposes what may stand in the value, which begins after the equals sign. */
    private List<Proposal> proposals(String text, int caret) {
        int start = text.indexOf('=') + 1;
        if (start == 0 || caret < start) {
            return List.of();
        }
        return new ExpressionCompletion(new Candidates(session().document(), Optional.empty()), Optional.empty())
                .at(text.substring(start), caret - start).stream()
                .map(one -> new Proposal(one.start() + start, one.end() + start, one.replacement(), one.label(),
                        one.detail()))
                .toList();
    }

    private void add() {
        if (line.getText().isBlank() || assist.filter(ContentProposalAdapter::isProposalPopupOpen).isPresent()) {
            return;
        }
        try {
            List<String> before = names();
            if (run(parameter.add(session().document(), line.getText()))) {
                line.setText(""); //$NON-NLS-1$
                table.refresh();
                names().stream().filter(name -> !before.contains(name)).findFirst()
                        .ifPresent(this::select);
            }
        } catch (FaultException wrong) {
            say(Optional.of(wrong.fault()));
        }
    }

    private List<String> names() {
        return parameter.all(session().document()).stream().map(ParameterDefinition::getName).toList();
    }

    private void typed(ParameterDefinition row, Column column, String text) {
        try {
            parameter.edit(session().document(), row, column, text).ifPresent(this::run);
        } catch (FaultException wrong) {
            say(Optional.of(wrong.fault()));
        }
    }

    private void move(ParameterDefinition row, boolean earlier) {
        if (run(new MoveElement(parameter.kind(), row.getName(), earlier))) {
            table.refresh();
            select(row.getName());
        }
    }

    private void select(String name) {
        table.select(rows.row(name));
    }

    private void selected() {
        int index = table.viewer().getTable().getSelectionIndex();
        up.setEnabled(index > 0);
        down.setEnabled(index >= 0 && index < table.viewer().getTable().getItemCount() - 1);
        remove.setEnabled(index >= 0);
    }

    @Override
    void refresh() {
        table.refresh();
        selected();
    }
}
