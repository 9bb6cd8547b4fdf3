package org.deepworkbench.topology.ui.internal.parts;

import java.util.Optional;
import org.deepworkbench.topology.core.edit.SetSubstitution;
import org.deepworkbench.topology.model.tosca.NodeType;
import org.deepworkbench.topology.model.tosca.SubstitutionMapping;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.fieldassist.AutoCompleteField;
import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** For which node type a topology may stand, and what each part of that type is mapped to. */
final class SubstitutionDialog extends PartDialog {

    private final MappingRows rows;
    private Combo type;
    private CellTable table;

    private SubstitutionDialog(Shell parent, DocumentSession session) {
        super(parent, session, Messages.Substitution_title, Messages.Substitution_hint);
        rows = new MappingRows(session.document(), this::run);
    }

    /** Opens the window. */
    static void open(Shell parent, DocumentSession session) {
        new SubstitutionDialog(parent, session).open();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(3).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Substitution_type);
        type = ControlIds.tag(new Combo(area, SWT.DROP_DOWN), "topology.substitution.type"); //$NON-NLS-1$
        String[] types = session().document().types().names(NodeType.class).toArray(String[]::new);
        type.setItems(types);
        new AutoCompleteField(type, new ComboContentAdapter(), types);
        Accessibility.name(type, Messages.Substitution_type);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
        Button set = ControlIds.tag(new Button(area, SWT.PUSH), "topology.substitution.set"); //$NON-NLS-1$
        set.setText(Messages.Substitution_set);
        set.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> set()));
        type.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> set()));
        table = new CellTable(area, "topology.substitution.mappings", MappingRows.COLUMNS, rows); //$NON-NLS-1$
        Accessibility.name(table.viewer().getTable(), Messages.Substitution_title);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, table.height())
                .applyTo(table.control());
        finish(area, 3);
        refresh();
        return area;
    }

    private void set() {
        run(new SetSubstitution(Optional.of(type.getText().strip()).filter(name -> !name.isEmpty())));
    }

    @Override
    void refresh() {
        String now = rows.substitution().map(SubstitutionMapping::getNodeType).orElse(""); //$NON-NLS-1$
        if (!type.isFocusControl() && !type.getText().equals(now)) {
            type.setText(now);
        }
        table.refresh();
    }
}
