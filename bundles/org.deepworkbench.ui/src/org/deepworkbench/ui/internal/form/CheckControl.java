package org.deepworkbench.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** Yes or no. */
record CheckControl(Button button) implements FieldControl {

    CheckControl(Composite parent) {
        this(new Button(parent, SWT.CHECK));
    }

    @Override
    public Control control() {
        return button;
    }

    @Override
    public Control focusable() {
        return button;
    }

    @Override
    public String get() {
        return Boolean.toString(button.getSelection());
    }

    @Override
    public void set(String value) {
        button.setSelection(Boolean.parseBoolean(value));
    }

    @Override
    public void onChange(Runnable listener) {
        Listener changed = event -> listener.run();
        button.addListener(SWT.Selection, changed);
    }
}
