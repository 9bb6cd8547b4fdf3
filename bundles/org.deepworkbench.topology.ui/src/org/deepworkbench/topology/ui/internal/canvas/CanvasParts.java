package org.deepworkbench.topology.ui.internal.canvas;

import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
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
            case Link link -> new LinkPart(context);
            default -> throw new IllegalArgumentException(model.toString());
        };
        part.setModel(model);
        return part;
    }
}
