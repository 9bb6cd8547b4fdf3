package org.deepworkbench.ui.internal.form;

import org.deepworkbench.ui.form.FieldKind;
import org.deepworkbench.ui.form.FieldSpec;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The control of one field; whatever it looks like, its value is a text. */
sealed interface FieldControl permits TextControl, ChoiceControl, CheckControl, PathControl {

    /** {@return what is laid out} */
    Control control();

    /** {@return what takes the cursor} */
    Control focusable();

    String get();

    void set(String value);

    /** @param listener is called when the person changes the value */
    void onChange(Runnable listener);

    static FieldControl create(Composite parent, FieldSpec field) {
        FieldControl control;
        if (!field.choices().isEmpty()) {
            control = new ChoiceControl(parent, field);
        } else if (field.kind() == FieldKind.BOOLEAN) {
            control = new CheckControl(parent);
        } else if (field.kind() == FieldKind.FILE || field.kind() == FieldKind.FOLDER) {
            control = new PathControl(parent, field);
        } else {
            control = new TextControl(parent, field.secret());
        }
        control.set(field.defaultValue());
        return control;
    }
}
