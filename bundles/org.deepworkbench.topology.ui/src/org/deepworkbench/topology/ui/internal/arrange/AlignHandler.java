package org.deepworkbench.topology.ui.internal.arrange;

import org.deepworkbench.topology.core.picture.Alignment;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings the selected nodes into line, in the way that a parameter of the command names. */
public final class AlignHandler extends AbstractHandler {

    private static final String HOW = "org.deepworkbench.topology.ui.align.how"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof TopologyEditor editor) {
            Alignment how = Alignment.valueOf(event.getParameter(HOW));
            editor.diagram().ifPresent(page -> Aligning.run(page.session(), how));
        }
        return null;
    }
}
