package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.deepworkbench.ui.Palette;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Yes or no; until one of them is given, the default with a word that says so. */
final class FlagEditor implements Editor {

    private final Composite area;
    private final Button button;
    private final Label origin;

    FlagEditor(Composite parent, Listener listener) {
        area = new Composite(parent, SWT.NONE);
        button = new Button(area, SWT.CHECK);
        origin = new Label(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        origin.setText(Messages.Flag_default);
        origin.setForeground(Palette.QUIET.on(area));
        Typist.choice(button, listener);
        button.addListener(SWT.Selection, event -> listener.commit());
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
        return Boolean.toString(button.getSelection());
    }

    @Override
    public void show(Content content) {
        boolean given = content.origin().isGiven();
        button.setSelection(Boolean.parseBoolean(given ? content.text() : content.hint()));
        origin.setVisible(!given && !content.hint().isEmpty());
    }
}
