package org.deepworkbench.topology.ui.internal.imports;

import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A list with a title above it and a column of buttons at its right, as preference pages have them. */
final class PageParts {

    /** Width of a column of buttons, so that the lists beside them end in one line. */
    private static final int BUTTONS = 120;

    private PageParts() {
    }

    /** {@return a place for the list and, right of it, the buttons} */
    static Composite area(Composite parent, String title) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(title);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        return area;
    }

    /** {@return the column of buttons of an area, whose list is there already} */
    static Composite buttons(Composite area) {
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).minSize(BUTTONS, SWT.DEFAULT)
                .hint(BUTTONS, SWT.DEFAULT).applyTo(buttons);
        return buttons;
    }

    static Button button(Composite buttons, String label, String id, Runnable action) {
        Button button = ControlIds.tag(new Button(buttons, SWT.PUSH), id);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }
}
