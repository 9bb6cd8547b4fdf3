package org.deepworkbench.topology.ui.internal.notes;

import java.util.List;
import org.deepworkbench.topology.ui.internal.canvas.Adornment;
import org.deepworkbench.topology.ui.internal.canvas.Layers;
import org.deepworkbench.topology.ui.internal.canvas.Notes;
import org.deepworkbench.topology.ui.internal.editor.DiagramPage;
import org.deepworkbench.topology.ui.internal.editor.TopologyEditor;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Adds a note in the middle of what is seen and lets a person write on it. */
public final class AddNoteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof TopologyEditor editor) {
            editor.showDiagram();
            editor.diagram().ifPresent(AddNoteHandler::add);
        }
        return null;
    }

    private static void add(DiagramPage page) {
        DocumentSession session = page.session();
        Layers layers = session.canvas().state().layers();
        if (!layers.shows(Adornment.NOTES)) {
            session.show(layers.with(List.of(Adornment.NOTES), true));
        }
        session.run(Notes.add(page.canvas().freePlace(Notes.SIZE)));
        page.canvas().renameSelected();
    }
}
