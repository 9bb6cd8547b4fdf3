package org.deepworkbench.ui.internal.form;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Palette;
import org.deepworkbench.ui.form.FieldCheck;
import org.deepworkbench.ui.form.FieldSpec;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Label, control and message of one field. */
public final class FieldRow {

    private final FieldSpec field;
    private final FieldControl control;
    private final Label message;
    private final String initial;
    private Runnable listener = () -> { };
    private String complaint = ""; //$NON-NLS-1$

    /**
     * @param parent   has a grid layout of two columns
     * @param idPrefix begins the stable name of the control
     */
    public FieldRow(Composite parent, String idPrefix, FieldSpec field) {
        this.field = field;
        Label label = new Label(parent, SWT.WRAP);
        label.setText(field.required() ? field.label() + " *" : field.label()); //$NON-NLS-1$
        label.setToolTipText(field.hint());
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        control = FieldControl.create(parent, field);
        control.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ControlIds.tag(control.focusable(), idPrefix + '.' + field.name());
        control.focusable().setToolTipText(field.hint());
        Accessibility.label(control.focusable(), label);
        message = new Label(parent, SWT.WRAP);
        GridData below = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        below.exclude = true;
        message.setLayoutData(below);
        message.setVisible(false);
        control.focusable().getAccessible().addRelation(ACC.RELATION_DESCRIBED_BY, message.getAccessible());
        initial = value();
        control.onChange(this::changed);
    }

    public FieldSpec field() {
        return field;
    }

    /** {@return what the person filled in, without blanks around it} */
    public String value() {
        return control.get().strip();
    }

    /** {@return whether the value is another than at first} */
    public boolean isChanged() {
        return !value().equals(initial);
    }

    /** Fills in a value. */
    public void set(String value) {
        control.set(value);
        changed();
    }

    /** {@return what is wrong with the value} */
    public Optional<String> problem() {
        return complaint.isEmpty() ? FieldCheck.problem(field, value()) : Optional.of(complaint);
    }

    /** Shows a message of the service that was asked, until the value changes. */
    public void complain(String text) {
        complaint = text;
        show();
    }

    /** Offers names to pick from, where the field is for a name. */
    public void offer(List<String> names) {
        if (control instanceof NameControl named) {
            named.offer(names);
        }
    }

    /** Puts a button beside the control, where the field is for a name. */
    public void button(String words, Runnable pressed) {
        if (control instanceof NameControl named) {
            ControlIds.tag(named.button(words, pressed), control.focusable().getData(ControlIds.KEY) + ".new"); //$NON-NLS-1$
        }
    }

    /** @param runnable is called when the cursor comes here */
    public void onFocus(Runnable runnable) {
        control.focusable().addListener(SWT.FocusIn, event -> runnable.run());
    }

    /** @param runnable is called after each change */
    public void onChange(Runnable runnable) {
        listener = runnable;
    }

    /** Puts the cursor here. */
    public void setFocus() {
        control.focusable().setFocus();
    }

    private void changed() {
        complaint = ""; //$NON-NLS-1$
        show();
        listener.run();
    }

    private void show() {
        String text = problem().orElse(""); //$NON-NLS-1$
        GridData data = (GridData) message.getLayoutData();
        boolean appears = data.exclude != text.isEmpty();
        message.setText(text);
        message.setForeground(Palette.BAD.on(message)); // not before: a dark theme colours what it finds
        data.exclude = text.isEmpty();
        message.setVisible(!data.exclude);
        if (appears) {
            message.getParent().requestLayout();
        }
    }
}
