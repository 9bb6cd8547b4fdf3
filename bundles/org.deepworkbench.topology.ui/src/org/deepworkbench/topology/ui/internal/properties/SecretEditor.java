package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.core.function.FieldEntry;
import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.ui.form.TextLine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A text that is hidden until a person asks for it; a formula is no secret. */
final class SecretEditor extends TextEditor {

    private static final char HIDDEN = '\u2022';
    private static final char PLAIN = '\0';

    private final Button reveal;

    SecretEditor(Composite parent, Listener listener) {
        this(new TextLine(parent), listener);
    }

    private SecretEditor(TextLine line, Listener listener) {
        super(line, listener);
        reveal = line.button(SWT.TOGGLE, Messages.Button_reveal, this::reveal);
        focusable().addListener(SWT.Modify, event -> hide());
    }

    private void reveal() {
        reveal.setText(reveal.getSelection() ? Messages.Button_hide : Messages.Button_reveal);
        hide();
    }

    private void hide() {
        char shown = reveal.getSelection() || FieldEntry.isExpression(focusable().getText()) ? PLAIN : HIDDEN;
        if (focusable().getEchoChar() != shown) {
            focusable().setEchoChar(shown);
        }
    }

    @Override
    public void show(Content content) {
        super.show(content);
        hide();
    }
}
