package org.deepworkbench.run.ui.internal;

import org.deepworkbench.ui.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** An area that shows its content or, as long as there is none, what to do to get some. */
public final class EmptyState {

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite hint;
    private Control content;

    /**
     * @param title what is not there
     * @param text  what to do about it
     */
    public EmptyState(Composite parent, String title, String text) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        hint = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 24;
        layout.marginHeight = 18;
        layout.verticalSpacing = 8;
        hint.setLayout(layout);
        Label heading = label(title);
        heading.setFont(JFaceResources.getBannerFont());
        label(text).setForeground(Palette.QUIET.on(hint));
        hint.setBackgroundMode(SWT.INHERIT_FORCE);
    }

    /** {@return the parent of the content} */
    public Composite area() {
        return area;
    }

    /** @param control child of {@link #area()} */
    public void setContent(Control control) {
        content = control;
        stack.topControl = control;
    }

    /** @param isEmpty whether there is no content to show */
    public void show(boolean isEmpty) {
        Control wanted = isEmpty ? hint : content;
        if (stack.topControl != wanted) {
            stack.topControl = wanted;
            area.layout();
        }
    }

    private Label label(String text) {
        Label label = new Label(hint, SWT.WRAP);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return label;
    }
}
