package org.deepworkbench.topology.ui.internal.canvas;

import org.deepworkbench.topology.core.edit.Edit;
import org.eclipse.gef.commands.Command;

/** An edit of the topology as GEF wants to see it. {@link DocumentCommandStack} carries it out. */
final class EditCommand extends Command {

    private final Edit edit;

    EditCommand(Edit edit) {
        super(edit.label());
        this.edit = edit;
    }

    Edit edit() {
        return edit;
    }
}
