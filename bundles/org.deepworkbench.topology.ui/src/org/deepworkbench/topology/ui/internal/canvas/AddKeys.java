package org.deepworkbench.topology.ui.internal.canvas;

import java.util.function.Consumer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Begins to add a node with a letter or the Insert key; leaves all other keys to its parent. */
final class AddKeys extends KeyHandler {

    private final Consumer<AddRequest> adding;

    AddKeys(KeyHandler parent, Consumer<AddRequest> adding) {
        this.adding = adding;
        setParent(parent);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0;
        if (plain && Character.isLetter(event.character)) {
            adding.accept(new AddRequest.Typed(String.valueOf(event.character)));
            return true;
        }
        if (plain && event.keyCode == SWT.INSERT) {
            adding.accept(new AddRequest.Typed("")); //$NON-NLS-1$
            return true;
        }
        return super.keyPressed(event);
    }
}
