package org.deepworkbench.topology.ui.internal.bookmarks;

import java.util.List;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Keeps what is seen of the diagram as a view; or shows the view whose number a parameter of the command gives. */
public final class ViewsHandler extends AbstractHandler {

    private static final String NUMBER = "org.deepworkbench.topology.ui.showView.number"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof TopologyEditor editor) {
            String number = event.getParameter(NUMBER);
            editor.diagram().map(Bookmarks::new).ifPresent(views -> {
                if (number == null) {
                    views.keep(HandlerUtil.getActiveShell(event));
                } else {
                    show(views, Integer.parseInt(number));
                }
            });
        }
        return null;
    }

    private static void show(Bookmarks views, int number) {
        List<String> names = views.names();
        if (number <= names.size()) {
            views.show(names.get(number - 1));
        }
    }
}
