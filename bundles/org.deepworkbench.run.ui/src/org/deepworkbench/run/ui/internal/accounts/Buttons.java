package org.deepworkbench.run.ui.internal.accounts;

import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Buttons below each other, beside a list. */
final class Buttons {

    private final Composite column;

    /** @param parent has a grid layout */
    Buttons(Composite parent) {
        column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 5).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
    }

    Button add(String id, String words, Runnable pressed) {
        Button button = ControlIds.tag(new Button(column, SWT.PUSH), id);
        button.setText(words);
        button.addListener(SWT.Selection, event -> pressed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }
}
