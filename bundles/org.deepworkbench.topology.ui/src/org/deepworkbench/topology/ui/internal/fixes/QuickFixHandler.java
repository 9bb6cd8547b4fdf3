package org.deepworkbench.topology.ui.internal.fixes;

import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Offers what can be done about the problems of the selected node. */
public final class QuickFixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof TopologyEditor editor && editor.isDiagramShown()) {
            editor.diagram().ifPresent(page -> page.canvas().offerRemedies());
        }
        return null;
    }
}
