package org.deepworkbench.topology.ui.internal.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Selected;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a new group or policy is called, of which type it is, and which nodes are in it: at first the selected. */
final class TeamDialog extends Dialog {

    private static final int WIDTH = 420;
    private static final int ROWS = 8;

    private final DocumentSession session;
    private final TeamKind kind;
    private final Set<String> taken;
    private Text name;
    private Combo type;
    private Label fault;
    private CheckboxTableViewer members;

    private TeamDialog(Shell parent, DocumentSession session, TeamKind kind) {
        super(parent);
        this.session = session;
        this.kind = kind;
        this.taken = kind.names(session.document());
    }

    /** Asks, and adds what is described. */
    static void open(Shell parent, DocumentSession session, TeamKind kind) {
        new TeamDialog(parent, session, kind).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(kind == TeamKind.GROUP ? Messages.Group_new : Messages.Policy_new);
        HelpContexts.TEAMS.on(shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).applyTo(area);
        label(area, Messages.Column_name, SWT.CENTER);
        name = ControlIds.tag(new Text(area, SWT.BORDER), "topology.team.name"); //$NON-NLS-1$
        Accessibility.name(name, Messages.Column_name);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(name);
        label(area, Messages.Column_type, SWT.CENTER);
        type = ControlIds.tag(new Combo(area, SWT.DROP_DOWN), "topology.team.type"); //$NON-NLS-1$
        type.setItems(kind.types(session.document()).toArray(String[]::new));
        type.select(0);
        Accessibility.name(type, Messages.Column_type);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
        label(area, kind == TeamKind.GROUP ? Messages.Group_members : Messages.Policy_targets, SWT.BEGINNING);
        createMembers(area);
        new Label(area, SWT.NONE);
        fault = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(fault);
        name.setText(freeName());
        name.selectAll();
        name.addModifyListener(event -> check());
        return area;
    }

    private static void label(Composite area, String words, int down) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, down).applyTo(label);
    }

    private void createMembers(Composite area) {
        members = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
        members.setContentProvider(ArrayContentProvider.getInstance());
        members.setInput(session.document().nodes().stream().map(node -> node.getName()).toList());
        members.setCheckedElements(session.selection().selected().stream().filter(Selected.Node.class::isInstance)
                .map(node -> ((Selected.Node) node).name()).toArray());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, members.getTable().getItemHeight() * ROWS)
                .applyTo(members.getTable());
        ControlIds.tag(members.getTable(), "topology.team.members"); //$NON-NLS-1$
        Accessibility.name(members.getTable(),
                kind == TeamKind.GROUP ? Messages.Group_members : Messages.Policy_targets);
    }

    private String freeName() {
        String stem = kind == TeamKind.GROUP ? Messages.Group_name : Messages.Policy_name;
        int number = 1;
        while (taken.contains(stem + number)) {
            number++;
        }
        return stem + number;
    }

    private void check() {
        boolean used = taken.contains(name.getText().strip());
        fault.setText(used ? Messages.Team_taken : ""); //$NON-NLS-1$
        getButton(IDialogConstants.OK_ID).setEnabled(!used && !name.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        String called = name.getText().strip();
        List<String> in = Arrays.stream(members.getCheckedElements()).map(String.class::cast).toList();
        if (session.run(kind.add(called, type.getText().strip(), in))) {
            session.selection().select(List.of(kind.selected(called)));
            super.okPressed();
        }
    }
}
