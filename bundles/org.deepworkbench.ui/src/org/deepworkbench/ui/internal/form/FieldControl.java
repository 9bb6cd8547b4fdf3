package org.deepworkbench.ui.internal.form;

import org.deepworkbench.ui.form.FieldSpec;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The control of one field; whatever it looks like, its value is a text. */
sealed interface FieldControl permits TextControl, ChoiceControl, CheckControl, PathControl, NameControl {

    /** {@return what is laid out} */
    Control control();

    /** {@return what takes the cursor} */
    Control focusable();

    String get();

    void set(String value);

    /** @param listener is called when the person changes the value */
    void onChange(Runnable listener);

    static FieldControl create(Composite parent, FieldSpec field) {
        FieldControl control = field.choices().isEmpty() ? ofKind(parent, field) : new ChoiceControl(parent, field);
        control.set(field.defaultValue());
        return control;
    }

    private static FieldControl ofKind(Composite parent, FieldSpec field) {
        return switch (field.kind()) {
            case BOOLEAN -> new CheckControl(parent);
            case FILE, FOLDER, PATH -> new PathControl(parent, field);
            case NAME -> NameControl.in(parent);
            case TEXT, INTEGER, NUMBER, LIST, URI -> new TextControl(parent, field.secret());
        };
    }
}
