package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A line of text, or a formula. */
record LineEditor(Text text) implements Editor {

    LineEditor(Composite parent, Listener listener) {
        this(new Text(parent, SWT.BORDER | SWT.SINGLE));
        Typist.text(text, listener);
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
        text.setMessage(content.hint());
        text.setForeground(content.origin() == Content.Origin.FUNCTION ? Palette.ACCENT.on(text) : null);
    }
}
