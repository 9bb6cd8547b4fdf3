package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A button that makes what is not there yet; it has no value but whether it is pressed. */
final class ButtonEditor implements Editor {

    private final Composite area;
    private final Button button;
    private boolean pressed;

    ButtonEditor(Composite parent, Listener listener) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        button = new Button(area, SWT.PUSH);
        button.addListener(SWT.FocusIn, event -> listener.entered());
        button.addListener(SWT.FocusOut, event -> listener.left());
        button.addListener(SWT.Selection, event -> {
            pressed = true;
            listener.commit();
        });
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public Control focusable() {
        return button;
    }

    @Override
    public String get() {
        return Boolean.toString(pressed);
    }

    @Override
    public void show(Content content) {
        pressed = false;
        button.setText(content.text());
    }
}
