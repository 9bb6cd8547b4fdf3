package org.deepworkbench.topology.ui.internal.compare;

import org.deepworkbench.topology.core.picture.Nesting;
import org.deepworkbench.topology.core.recovery.Recovery;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;

/** Compares a topology as it is in its editor with what was kept of it when the workbench ended. */
public final class CompareWithRecovery {

    private CompareWithRecovery() {
    }

    /** Shows the two side by side: what is in the editor, which may have been written later, as the older. */
    public static void show(TopologyEditor editor, Recovery kept) {
        editor.whenOpen(topology -> {
            Version now = Version.of(editor.file(), topology.session().document());
            Version then = Version.once(Messages.CompareWithRecovery_label, editor.file(), kept.text(),
                    kept.layout().as(Nesting.HOSTING));
            CompareHandler.show(editor, monitor -> now, then);
        });
    }
}
