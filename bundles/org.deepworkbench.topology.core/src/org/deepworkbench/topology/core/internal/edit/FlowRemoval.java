package org.deepworkbench.topology.core.internal.edit;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.core.edit.TextEdit;

/** Takes children out of brackets or braces, with the commas between them. */
final class FlowRemoval {

    private FlowRemoval() {
    }

    /**
     * @param children the children in order
     * @param removed  the indices of some of them, not of all, in ascending order
     */
    static List<TextEdit> edits(List<Span> children, List<Integer> removed) {
        List<TextEdit> edits = new ArrayList<>();
        int kept = children.size();
        while (removed.contains(kept - 1)) {
            kept--;
        }
        for (int index : removed) {
            if (index < kept) {
                int start = children.get(index).start();
                edits.add(new TextEdit(start, children.get(index + 1).start() - start, ""));
            }
        }
        if (kept < children.size()) {
            int start = children.get(kept - 1).end();
            edits.add(new TextEdit(start, children.get(children.size() - 1).end() - start, ""));
        }
        return edits;
    }
}
