package org.deepworkbench.run.ui.internal;

import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;

/** The workbench's own Copy, for a view that copies text. */
public final class CopyAction extends Action {

    private final Supplier<String> text;

    private CopyAction(Supplier<String> text) {
        this.text = text;
    }

    /**
     * Makes Copy in the menus and on the keyboard copy a view's text.
     *
     * @param text what to copy, asked for each time; nothing is copied if it is empty
     */
    public static void install(IViewSite site, Supplier<String> text) {
        site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new CopyAction(text));
    }

    @Override
    public void run() {
        copy(text.get());
    }

    /** Puts text on the clipboard, unless it is empty. On the display thread. */
    public static void copy(String text) {
        if (text.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
