package org.deepworkbench.topology.ui.internal.commands;

import org.deepworkbench.topology.ui.internal.editor.DiagramPage;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.viewpoints.ViewStack;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows another viewpoint: the one of a number, from 1, or the one so many places on or back. */
public final class ViewpointHandler extends AbstractHandler {

    private static final String NUMBER = "org.deepworkbench.topology.ui.viewpoint.number"; //$NON-NLS-1$
    private static final String PLACES = "org.deepworkbench.topology.ui.viewpoint.places"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        Editors.active(event).ifPresent(editor -> show(editor, event));
        return null;
    }

    private static void show(TopologyEditor editor, ExecutionEvent event) {
        editor.showDiagram();
        editor.diagram().map(DiagramPage::views).ifPresent(views -> show(views, event));
    }

    private static void show(ViewStack views, ExecutionEvent event) {
        String number = event.getParameter(NUMBER);
        String places = event.getParameter(PLACES);
        if (places != null) {
            views.step(Integer.parseInt(places));
        } else if (number != null && Integer.parseInt(number) <= views.viewpoints().size()) {
            views.show(views.viewpoints().get(Integer.parseInt(number) - 1));
        }
    }
}
