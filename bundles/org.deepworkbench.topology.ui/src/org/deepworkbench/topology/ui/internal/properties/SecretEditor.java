package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.core.function.FieldEntry;
import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A text that is hidden until a person asks for it; a formula is no secret. */
final class SecretEditor implements Editor {

    private static final char HIDDEN = '\u2022';
    private static final char PLAIN = '\0';

    private final Composite area;
    private final Text text;
    private final Button reveal;

    SecretEditor(Composite parent, Listener listener) {
        area = new Composite(parent, SWT.NONE);
        text = new Text(area, SWT.BORDER | SWT.SINGLE);
        reveal = new Button(area, SWT.TOGGLE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        reveal.setText(Messages.Button_reveal);
        area.setTabList(new Control[] {text});
        Typist.text(text, listener);
        text.addListener(SWT.Modify, event -> hide());
        reveal.addListener(SWT.Selection, event -> {
            reveal.setText(reveal.getSelection() ? Messages.Button_hide : Messages.Button_reveal);
            hide();
        });
    }

    private void hide() {
        char shown = reveal.getSelection() || FieldEntry.isExpression(text.getText()) ? PLAIN : HIDDEN;
        if (text.getEchoChar() != shown) {
            text.setEchoChar(shown);
        }
    }

    @Override
    public Control control() {
        return area;
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
        hide();
    }
}
