package org.deepworkbench.topology.ui.internal.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.ui.internal.figures.NodeFigure;
import org.deepworkbench.topology.ui.internal.library.LibraryItem;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;

/** Moves nodes within a host or the diagram, takes in nodes from elsewhere, and adds new ones. */
final class PlacePolicy extends XYLayoutEditPolicy {

    private final CanvasContext context;
    private final Optional<String> host;

    /**
     * @param context what the parts share
     * @param host    name of the node that is the host, or nothing for the diagram
     */
    PlacePolicy(CanvasContext context, Optional<String> host) {
        this.context = context;
        this.host = host;
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new SelectPolicy(context.style().look());
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        return new EditCommand(context.actions().move(places((ChangeBoundsRequest) request)));
    }

    @Override
    protected Command getAddCommand(Request request) {
        return command(context.actions().moveInto(places((ChangeBoundsRequest) request), host));
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (request.getNewObjectType() instanceof LibraryItem item) {
            Rectangle place = (Rectangle) getConstraintFor(request);
            return command(context.actions().add(item, host, place.getLocation()));
        }
        return UnexecutableCommand.INSTANCE;
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return UnexecutableCommand.INSTANCE;
    }

    private Map<String, Point> places(ChangeBoundsRequest request) {
        Map<String, Point> places = new LinkedHashMap<>();
        for (Object part : (List<?>) request.getEditParts()) {
            if (part instanceof NodePart node) {
                Rectangle bounds = (Rectangle) getConstraintFor(request, (GraphicalEditPart) part);
                places.put(node.name(), bounds.getLocation());
            }
        }
        return places;
    }

    private static Command command(Optional<Edit> edit) {
        return edit.<Command>map(EditCommand::new).orElse(UnexecutableCommand.INSTANCE);
    }

    @Override
    protected void showLayoutTargetFeedback(Request request) {
        if (getHostFigure() instanceof NodeFigure figure && !RequestConstants.REQ_MOVE.equals(request.getType())) {
            Command command = getCommand(request);
            figure.setDropHere(command != null && command.canExecute());
        }
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        if (getHostFigure() instanceof NodeFigure figure) {
            figure.setDropHere(false);
        }
    }
}
