package org.deepworkbench.topology.ui.internal.presentation;

import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the topology on the whole screen. */
public final class PresentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof TopologyEditor editor) {
            editor.whenOpen(open -> editor.diagram()
                    .ifPresent(diagram -> Presentation.open(editor.getSite().getShell(), diagram)));
        }
        return null;
    }
}
