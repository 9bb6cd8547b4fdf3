package org.deepworkbench.topology.ui.internal.canvas;

import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.diagram.AreaKey;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the parts of the canvas. */
final class CanvasParts implements EditPartFactory {

    private final CanvasContext context;

    CanvasParts(CanvasContext context) {
        this.context = context;
    }

    @Override
    public EditPart createEditPart(EditPart parent, Object model) {
        EditPart part = switch (model) {
            case CanvasModel canvas -> new DiagramPart(context);
            case NodeKey node -> new NodePart(context);
            case AreaKey area -> new AreaPart(context);
            case NoteKey note -> new NotePart(context);
            case Link link -> new LinkPart(context);
            default -> throw new IllegalArgumentException(model.toString());
        };
        part.setModel(model);
        return part;
    }
}
