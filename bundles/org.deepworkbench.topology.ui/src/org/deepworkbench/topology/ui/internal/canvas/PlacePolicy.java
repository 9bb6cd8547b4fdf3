package org.deepworkbench.topology.ui.internal.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.edit.Edit;
import org.deepworkbench.topology.core.edit.EditSequence;
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
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
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
        return switch (child) {
            case AreaPart area -> AreaPart.policy();
            case NotePart note -> new ResizableEditPolicy();
            default -> new SelectPolicy(context.style().look());
        };
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        ChangeBoundsRequest move = (ChangeBoundsRequest) request;
        Map<String, Point> places = places(move);
        return command(places.isEmpty() ? Optional.empty() : Optional.of(context.actions().move(places)), move);
    }

    @Override
    protected Command getAddCommand(Request request) {
        ChangeBoundsRequest move = (ChangeBoundsRequest) request;
        Map<String, Point> places = places(move);
        if (places.isEmpty()) {
            return command(Optional.empty(), move);
        }
        return context.actions().moveInto(places, host).map(edit -> command(Optional.of(edit), move))
                .orElse(UnexecutableCommand.INSTANCE);
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (request.getNewObjectType() instanceof LibraryItem item) {
            Rectangle place = (Rectangle) getConstraintFor(request);
            return command(context.actions().add(item, host, place.getLocation()));
        }
        return UnexecutableCommand.INSTANCE;
    }

    /** Resizes a note; a node is as large as it needs to be. */
    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return child instanceof NotePart note
                ? new EditCommand(Notes.place(Map.of(note.id(), (Rectangle) constraint)))
                : UnexecutableCommand.INSTANCE;
    }

    /** The edit of nodes with that of the notes that are dragged with them, as one step. */
    private static Command command(Optional<Edit> nodes, ChangeBoundsRequest move) {
        Map<String, Rectangle> notes = new LinkedHashMap<>();
        for (Object part : (List<?>) move.getEditParts()) {
            if (part instanceof NotePart note) {
                notes.put(note.id(), note.moved(move));
            }
        }
        if (notes.isEmpty()) {
            return command(nodes);
        }
        Edit edit = Notes.place(notes);
        return new EditCommand(nodes.<Edit>map(first -> new EditSequence(first.label(), List.of(first, edit)))
                .orElse(edit));
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
