package org.deepworkbench.ui.internal.form;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A name: typed, or one of those that are offered; buttons beside it may make new ones. */
record NameControl(Composite area, Combo combo) implements FieldControl {

    /** {@return a control that is a child of the parent} */
    static NameControl in(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        Combo combo = new Combo(area, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(combo);
        return new NameControl(area, combo);
    }

    /** Offers names in place of those before; what is typed stays. */
    void offer(List<String> names) {
        String typed = get();
        combo.setItems(names.toArray(String[]::new));
        combo.setText(typed);
    }

    Button button(String words, Runnable pressed) {
        ((GridLayout) area.getLayout()).numColumns++;
        Button button = new Button(area, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> pressed.run());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return button;
    }

    @Override
    public Control control() {
        return area;
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
