package org.deepworkbench.topology.ui.internal.folding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.canvas.CanvasActions;
import org.deepworkbench.topology.ui.internal.diagram.Diagram;
import org.deepworkbench.topology.ui.internal.editor.DiagramPage;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Hides or shows what is inside containers: those that are selected, or around a selected node; or all. Which of these
 * stands behind the colon of the class in {@code plugin.xml}.
 */
public final class FoldHandler extends AbstractHandler implements IExecutableExtension {

    /** Makes the edit for what is selected. */
    private interface Deed {

        Optional<Edit> edit(CanvasActions actions, Diagram shown, List<String> selected);
    }

    private static final Map<String, Deed> DEEDS = Map.of(
            "collapse", (actions, shown, selected) -> actions.fold(containers(shown, selected), true), //$NON-NLS-1$
            "expand", (actions, shown, selected) -> actions.fold(selected, false), //$NON-NLS-1$
            "collapseAll", (actions, shown, selected) -> actions.fold(names(shown), true), //$NON-NLS-1$
            "expandAll", (actions, shown, selected) -> actions.fold(names(shown.whole()), false)); //$NON-NLS-1$

    private Deed deed = (actions, shown, selected) -> Optional.empty();

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        deed = DEEDS.get(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof TopologyEditor editor) {
            editor.showDiagram();
            editor.diagram().ifPresent(this::act);
        }
        return null;
    }

    private void act(DiagramPage page) {
        DocumentSession session = page.session();
        deed.edit(session.actions(), session.canvas().state().diagram(), page.canvas().selectedNodes())
                .ifPresent(session::run);
    }

    /** The selected containers, and the hosts of what is selected and is none. */
    private static List<String> containers(Diagram shown, List<String> selected) {
        return selected.stream().flatMap(name -> shown.children(name).isEmpty()
                ? shown.node(name).flatMap(Node::host).stream() : Optional.of(name).stream()).distinct().toList();
    }

    private static Collection<String> names(Diagram diagram) {
        return diagram.nodes().stream().map(Node::name).toList();
    }
}
