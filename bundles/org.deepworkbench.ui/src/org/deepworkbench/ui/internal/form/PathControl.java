package org.deepworkbench.ui.internal.form;

import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;
import org.deepworkbench.ui.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/** A file or folder: typed, or picked in the system's dialog. */
record PathControl(Composite area, Text text) implements FieldControl {

    static PathControl create(Composite parent, FieldSpec field) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        area.setLayout(layout);
        PathControl control = new PathControl(area, new Text(area, SWT.BORDER | SWT.SINGLE));
        control.text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.PathControl_browse);
        browse.addListener(SWT.Selection, event -> control.pick(field));
        return control;
    }

    private void pick(FieldSpec field) {
        String picked = field.kind() == FieldKind.FOLDER ? pickFolder(field) : pickFile(field);
        if (picked != null) {
            text.setText(picked);
        }
    }

    private String pickFolder(FieldSpec field) {
        DirectoryDialog dialog = new DirectoryDialog(area.getShell(), SWT.OPEN);
        dialog.setText(field.label());
        dialog.setFilterPath(get());
        return dialog.open();
    }

    private String pickFile(FieldSpec field) {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.OPEN);
        dialog.setText(field.label());
        dialog.setFileName(get());
        return dialog.open();
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public Control focusable() {
        return text;
    }

    @Override
    public String get() {
        return text.getText();
    }

    @Override
    public void set(String value) {
        text.setText(value);
    }

    @Override
    public void onChange(Runnable listener) {
        text.addModifyListener(event -> listener.run());
    }
}
