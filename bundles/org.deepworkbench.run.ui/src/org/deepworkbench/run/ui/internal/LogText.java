package org.deepworkbench.run.ui.internal;

import org.deepworkbench.ui.Accessibility;
import org.deepworkbench.ui.ControlIds;
import org.deepworkbench.ui.Icons;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A log that can be read while it grows: it follows the end, or stays where it is. */
public final class LogText {

    /** Characters kept on the screen; the whole log is on disk. */
    private static final int MOST = 1 << 20;
    private static final int COLUMNS = 6;

    private final Composite area;
    private final StyledText text;
    private final Composite tools;
    private final ToolBar bar;
    private final Button follow;

    /**
     * @param name what is logged, for screen readers
     * @param id   stable name of the text control
     */
    public LogText(Composite parent, String name, String id) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(6, 4, 6, 4);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(text);
        Accessibility.name(text, name);
        ControlIds.tag(text, id);
        tools = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(4, 2).spacing(4, 0).applyTo(tools);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
        follow = ControlIds.tag(new Button(tools, SWT.CHECK), id + ".follow"); //$NON-NLS-1$
        follow.setText(Messages.LogText_follow);
        follow.setSelection(true);
        follow.addListener(SWT.Selection, event -> toEnd());
        new LogFind(tools, text, id, () -> follow.setSelection(false));
        bar = new ToolBar(tools, SWT.FLAT);
        Accessibility.name(bar, Messages.LogText_tools);
        button(Messages.LogText_copy, Icons.COPY, () -> CopyAction.copy(text.getSelectionCount() > 0 ? text.getSelectionText()
                : text.getText()));
    }

    /** Offers to save the log. */
    public void offerSave(Runnable save) {
        button(Messages.LogText_save, Icons.EXPORT, save);
        tools.requestLayout();
    }

    private void button(String words, Icons icon, Runnable action) {
        ToolItem button = new ToolItem(bar, SWT.PUSH);
        button.setImage(icon.image());
        button.setToolTipText(words);
        button.addListener(SWT.Selection, event -> action.run());
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
