package org.deepworkbench.topology.ui.internal.properties;

import org.deepworkbench.topology.ui.internal.properties.model.Content;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Text of several lines; Tab leads to the next field. */
final class ProseEditor implements Editor {

    private static final int LINES = 5;

    private final Composite area;
    private final Text text;

    ProseEditor(Composite parent, Listener listener) {
        area = new Composite(parent, SWT.NONE);
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, LINES * text.getLineHeight()).applyTo(text);
        Typist.text(text, listener);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
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
        return text.getText().replace(text.getLineDelimiter(), "\n"); //$NON-NLS-1$
    }

    @Override
    public void show(Content content) {
        text.setText(content.text());
    }
}
