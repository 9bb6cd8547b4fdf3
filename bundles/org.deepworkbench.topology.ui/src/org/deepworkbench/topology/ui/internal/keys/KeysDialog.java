package org.deepworkbench.topology.ui.internal.keys;

import org.deepworkbench.topology.ui.internal.HelpContexts;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows what keys do in the diagram. */
final class KeysDialog extends Dialog {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 440;
    private static final int TO_NAME = 3;
    private static final int TO_KEY = 2;

    private final KeyList keys;

    KeysDialog(Shell parent, KeyList keys) {
        super(parent);
        this.keys = keys;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Keys_title);
        HelpContexts.EDITOR.on(shell);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(frame);
        Table table = ControlIds.tag(new Table(frame, SWT.FULL_SELECTION | SWT.BORDER), "topology.keys"); //$NON-NLS-1$
        Accessibility.name(table, Messages.Keys_title);
        table.setHeaderVisible(true);
        TableColumnLayout columns = new TableColumnLayout();
        columns.setColumnData(column(table, Messages.Keys_does), new ColumnWeightData(TO_NAME));
        columns.setColumnData(column(table, Messages.Keys_key), new ColumnWeightData(TO_KEY));
        frame.setLayout(columns);
        keys.groups().forEach(group -> add(table, group));
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.Keys_hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
        return area;
    }

    private static TableColumn column(Table table, String heading) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(heading);
        return column;
    }

    private static void add(Table table, KeyList.Group group) {
        TableItem heading = new TableItem(table, SWT.NONE);
        heading.setText(group.heading());
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        group.keys().forEach(key -> new TableItem(table, SWT.NONE).setText(new String[] {key.does(), key.keys()}));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
