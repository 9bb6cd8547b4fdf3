package org.deepworkbench.ui.internal.form;

import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;
import org.deepworkbench.ui.form.TextLine;
import org.deepworkbench.ui.internal.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;

/** A file, a folder or either: typed, or picked in the system's dialogs. */
record PathControl(TextLine line) implements FieldControl {

    PathControl(Composite parent, FieldSpec field) {
        this(new TextLine(parent));
        if (field.kind() != FieldKind.FOLDER) {
            String words = field.kind() == FieldKind.FILE ? Messages.PathControl_browse : Messages.PathControl_file;
            line.button(SWT.PUSH, words, () -> take(pickFile(field)));
        }
        if (field.kind() != FieldKind.FILE) {
            String words = field.kind() == FieldKind.FOLDER ? Messages.PathControl_browse : Messages.PathControl_folder;
            line.button(SWT.PUSH, words, () -> take(pickFolder(field)));
        }
    }

    private void take(String picked) {
        if (picked != null) {
            line.text().setText(picked);
        }
    }

    private String pickFolder(FieldSpec field) {
        DirectoryDialog dialog = new DirectoryDialog(line.area().getShell(), SWT.OPEN);
        dialog.setText(field.label());
        dialog.setFilterPath(get());
        return dialog.open();
    }

    private String pickFile(FieldSpec field) {
        FileDialog dialog = new FileDialog(line.area().getShell(), SWT.OPEN);
        dialog.setText(field.label());
        dialog.setFileName(get());
        return dialog.open();
    }

    @Override
    public Control control() {
        return line.area();
    }

    @Override
    public Control focusable() {
        return line.text();
    }

    @Override
    public String get() {
        return line.text().getText();
    }

    @Override
    public void set(String value) {
        line.text().setText(value);
    }

    @Override
    public void onChange(Runnable listener) {
        line.text().addModifyListener(event -> listener.run());
    }
}
