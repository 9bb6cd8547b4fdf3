package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.ui.Palette;
import org.deepworkbench.ui.form.TextLine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A line of text, or a formula; beside it may stand what helps to type it, which the Tab key passes over. */
class TextEditor implements Editor {

    private final Control control;
    private final Text text;

    private TextEditor(Control control, Text text) {
        this.control = control;
        this.text = text;
    }

    /** A line with something beside it. */
    TextEditor(TextLine line, Listener listener) {
        this(line.area(), line.text());
        line.area().setTabList(new Control[] {text});
        Typist.text(text, listener);
    }

    /** {@return a line alone} */
    static TextEditor line(Composite parent, Listener listener) {
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        Typist.text(text, listener);
        return new TextEditor(text, text);
    }

    /** {@return a value that can be read and copied, and not changed} */
    static TextEditor fixed(Composite parent) {
        Text text = new Text(parent, SWT.SINGLE | SWT.READ_ONLY);
        text.setBackground(parent.getBackground());
        return new TextEditor(text, text);
    }

    @Override
    public final Control control() {
        return control;
    }

    @Override
    public final Text focusable() {
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
