package org.deepworkbench.topology.ui.internal.commands;

import java.util.Optional;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds the composer that a command is meant for. */
final class Editors {

    private Editors() {
    }

    static Optional<TopologyEditor> active(ExecutionEvent event) {
        return HandlerUtil.getActiveEditor(event) instanceof TopologyEditor editor ? Optional.of(editor)
                : Optional.empty();
    }
}
