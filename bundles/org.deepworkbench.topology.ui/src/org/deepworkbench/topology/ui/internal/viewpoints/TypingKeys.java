package org.deepworkbench.topology.ui.internal.viewpoints;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Leaves keys such as Delete to a field while somebody types into it; else they would delete the selected nodes. The
 * actions of the page come back when the field loses the keyboard.
 */
public final class TypingKeys {

    private static final List<String> OF_FIELDS = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
            ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
            ActionFactory.RENAME.getId());

    private final IActionBars bars;
    private final Map<String, IAction> ofPage = new HashMap<>();

    private TypingKeys(IActionBars bars) {
        this.bars = bars;
    }

    /** Leaves the keys to {@code field} whenever it has the keyboard, for as long as it lives. */
    public static void leaveTo(Control field, IActionBars bars) {
        TypingKeys keys = new TypingKeys(bars);
        field.addListener(SWT.FocusIn, event -> keys.leave());
        field.addListener(SWT.FocusOut, event -> keys.takeBack());
        field.addListener(SWT.Dispose, event -> keys.takeBack());
    }

    private void leave() {
        for (String id : OF_FIELDS) {
            IAction action = bars.getGlobalActionHandler(id);
            if (action != null) {
                ofPage.put(id, action);
                bars.setGlobalActionHandler(id, null);
            }
        }
        bars.updateActionBars();
    }

    /** Another page may have brought its own actions meanwhile: those stay. */
    private void takeBack() {
        ofPage.forEach((id, action) -> {
            if (bars.getGlobalActionHandler(id) == null) {
                bars.setGlobalActionHandler(id, action);
            }
        });
        ofPage.clear();
        bars.updateActionBars();
    }
}
