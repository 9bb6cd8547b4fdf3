package org.deepworkbench.topology.core.diagnostic;

import java.util.List;
import org.deepworkbench.topology.core.edit.TextEdit;

/**
 * A way to mend a fault.
 *
 * @param label what it does, as a short command for a person
 * @param edits edits of the text the diagnostic was made for, each applied to the result of the one before
 */
public record QuickFix(String label, List<TextEdit> edits) {

    public QuickFix {
        edits = List.copyOf(edits);
    }
}
