package org.deepworkbench.topology.ui.internal.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.ui.internal.figures.AreaFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;

/** Takes nodes that are dropped on the name or the edge of an area into its group or policy. They stay where they are. */
final class JoinPolicy extends AbstractEditPolicy {

    static final String ROLE = "members"; //$NON-NLS-1$

    private static final Set<Object> DRAGS = Set.of(RequestConstants.REQ_MOVE, RequestConstants.REQ_MOVE_CHILDREN,
            RequestConstants.REQ_ADD);

    private final CanvasContext context;

    JoinPolicy(CanvasContext context) {
        this.context = context;
    }

    private Optional<Edit> joining(Request request) {
        if (!(request instanceof ChangeBoundsRequest drag) || !DRAGS.contains(request.getType())
                || drag.getEditParts() == null) {
            return Optional.empty();
        }
        List<String> nodes = new ArrayList<>();
        for (Object part : drag.getEditParts()) {
            if (!(part instanceof NodePart node)) {
                return Optional.empty();
            }
            nodes.add(node.name());
        }
        return context.actions().join(((AreaPart) getHost()).key(), nodes);
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return joining(request).isPresent() ? getHost() : null;
    }

    @Override
    public Command getCommand(Request request) {
        return joining(request).<Command>map(EditCommand::new).orElse(null);
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (joining(request).isPresent()) {
            figure().setSelected(true);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        figure().setSelected(getHost().getSelected() != EditPart.SELECTED_NONE);
    }

    private AreaFigure figure() {
        return (AreaFigure) ((AreaPart) getHost()).getFigure();
    }
}
