package org.deepworkbench.ui.internal.form;

import org.deepworkbench.ui.form.FieldSpec;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of several values; an optional field can also have none. */
record ChoiceControl(Combo combo) implements FieldControl {

    ChoiceControl(Composite parent, FieldSpec field) {
        this(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN));
        if (!field.required() && field.defaultValue().isEmpty()) {
            combo.add(""); //$NON-NLS-1$
        }
        field.choices().forEach(combo::add);
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public Control focusable() {
        return combo;
    }

    @Override
    public String get() {
        return combo.getText();
    }

    @Override
    public void set(String value) {
        combo.setText(value);
    }

    @Override
    public void onChange(Runnable listener) {
        combo.addModifyListener(event -> listener.run());
    }
}
