package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A value that can be read and copied, and not changed. */
record FixedEditor(Text text) implements Editor {

    FixedEditor(Composite parent) {
        this(new Text(parent, SWT.SINGLE | SWT.READ_ONLY));
        text.setBackground(parent.getBackground());
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
    public void show(Content content) {
        text.setText(content.text());
    }
}
