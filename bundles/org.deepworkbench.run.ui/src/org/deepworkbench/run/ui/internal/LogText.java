package org.deepworkbench.run.ui.internal;

import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A log that can be read while it grows: it follows the end, or stays where it is. */
public final class LogText {

    /** Characters kept on the screen; the whole log is on disk. */
    private static final int MOST = 1 << 20;

    private final Composite area;
    private final StyledText text;
    private final Button follow;

    /**
     * @param name what is logged, for screen readers
     * @param id   stable name of the text control
     */
    public LogText(Composite parent, String name, String id) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        area.setLayout(layout);
        text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(6, 4, 6, 4);
        text.setLayoutData(new GridData(GridData.FILL_BOTH));
        Accessibility.name(text, name);
        ControlIds.tag(text, id);
        follow = new Button(area, SWT.CHECK);
        follow.setText(Messages.LogText_follow);
        follow.setSelection(true);
        follow.addListener(SWT.Selection, event -> toEnd());
    }

    public Control control() {
        return area;
    }

    /** Shows another text. */
    public void set(String log) {
        int top = text.getTopIndex();
        text.setText(log);
        text.setTopIndex(top);
        toEnd();
    }

    /** Adds to the end. */
    public void append(String more) {
        int excess = text.getCharCount() + more.length() - MOST;
        if (excess > 0) {
            text.replaceTextRange(0, Math.min(excess, text.getCharCount()), ""); //$NON-NLS-1$
        }
        text.append(more.length() > MOST ? more.substring(more.length() - MOST) : more);
        toEnd();
    }

    private void toEnd() {
        if (follow.getSelection()) {
            text.setTopIndex(text.getLineCount() - 1);
        }
    }
}
