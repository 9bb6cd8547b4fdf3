package org.deepworkbench.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A line of text. */
record TextControl(Text text) implements FieldControl {

    TextControl(Composite parent, boolean secret) {
        this(new Text(parent, SWT.BORDER | SWT.SINGLE | (secret ? SWT.PASSWORD : SWT.NONE)));
    }

    @Override
    public Control control() {
        return text;
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
