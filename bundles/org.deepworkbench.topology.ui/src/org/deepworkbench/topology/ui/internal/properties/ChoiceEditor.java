package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.topology.ui.internal.properties.model.Kind;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One of several values, or, as the first of the list, none. */
record ChoiceEditor(Combo combo, boolean open) implements Editor {

    private static final int VISIBLE = 16;

    ChoiceEditor(Composite parent, Kind.Choice choice, Listener listener) {
        this(new Combo(parent, choice.open() ? SWT.DROP_DOWN : SWT.DROP_DOWN | SWT.READ_ONLY), choice.open());
        if (!open) {
            combo.add(Messages.Choice_none);
        }
        choice.options().forEach(combo::add);
        combo.setVisibleItemCount(VISIBLE);
        if (open) {
            Typist.text(combo, listener);
        } else {
            Typist.choice(combo, listener);
        }
        combo.addListener(SWT.Selection, event -> listener.commit());
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public Control focusable() {
        return combo;
    }

    @Override
    public String get() {
        return open || combo.getSelectionIndex() > 0 ? combo.getText() : ""; //$NON-NLS-1$
    }

    @Override
    public void show(Content content) {
        if (open) {
            combo.setText(content.text());
            return;
        }
        combo.setItem(0, content.hint().isEmpty() ? Messages.Choice_none : content.hint());
        combo.select(content.text().isEmpty() ? 0 : Math.max(0, combo.indexOf(content.text(), 1)));
        combo.setForeground(content.origin().isGiven() ? null : Palette.QUIET.on(combo));
    }
}
