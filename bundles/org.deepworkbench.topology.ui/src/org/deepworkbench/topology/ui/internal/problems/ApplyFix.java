package org.deepworkbench.topology.ui.internal.problems;

import java.util.Map;
import org.deepworkbench.topology.core.diagnostic.QuickFix;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditContext;
import org.deepworkbench.topology.core.edit.Effect;

/**
 * Makes the edits of a quick fix one command, which can be undone.
 *
 * @param fix made for the text as it is now
 */
public record ApplyFix(QuickFix fix) implements Edit {

    @Override
    public String label() {
        return fix.label();
    }

    @Override
    public Effect effect(EditContext context) {
        return new Effect(fix.edits(), context.layout(), Map.of());
    }
}
