package org.deepworkbench.topology.ui.internal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.canvas.PopUp;
import org.deepworkbench.topology.ui.internal.commands.Editors;
import org.deepworkbench.topology.ui.internal.editor.DiagramPage;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/**
 * The steps of a topology that can be taken back, or made again, to choose how far to go.
 *
 * @param session the topology
 * @param back    whether they are to be taken back
 */
record NamedSteps(DocumentSession session, boolean back) {

    /** What is older is reached in several goes; a longer menu would not fit on a screen. */
    private static final int MOST = 25;

    /** {@return the steps of the topology that is edited} For the display thread. */
    static Optional<NamedSteps> shown(boolean back) {
        return Editors.shown().flatMap(TopologyEditor::diagram).map(DiagramPage::session)
                .map(session -> new NamedSteps(session, back));
    }

    /** {@return an item for each step, the latest first; choosing one goes as far as that, and includes it} */
    List<IAction> items() {
        session.settle();
        List<String> labels = back ? session.document().undoLabels(MOST) : session.document().redoLabels(MOST);
        List<IAction> items = new ArrayList<>();
        for (String label : labels) {
            int steps = items.size() + 1;
            items.add(PopUp.item(label, null, () -> go(steps)));
        }
        return items.isEmpty() ? List.of(nothing()) : items;
    }

    private void go(int steps) {
        if (back) {
            session.undo(steps);
        } else {
            session.redo(steps);
        }
    }

    private IAction nothing() {
        IAction item = new Action(back ? Messages.History_nothingToUndo : Messages.History_nothingToRedo) {
        };
        item.setEnabled(false);
        return item;
    }
}
