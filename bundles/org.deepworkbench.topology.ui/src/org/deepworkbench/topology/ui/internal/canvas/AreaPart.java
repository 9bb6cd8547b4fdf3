package org.deepworkbench.topology.ui.internal.canvas;

import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.ui.internal.diagram.AreaKey;
import org.deepworkbench.topology.ui.internal.diagram.AreaPiece;
import org.deepworkbench.topology.ui.internal.figures.AreaFigure;
import org.deepworkbench.topology.ui.internal.figures.Texts;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** A piece of the area of a group or policy. It can be selected, but goes only where its members go. */
final class AreaPart extends AbstractGraphicalEditPart {

    private final CanvasContext context;

    AreaPart(CanvasContext context) {
        this.context = context;
    }

    AreaKey key() {
        return (AreaKey) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new AreaFigure(context.style(), context.model().state().areas().piece(key()).orElseThrow());
    }

    @Override
    protected void createEditPolicies() {
        // its parent gives it the one it needs to be selected
        installEditPolicy(JoinPolicy.ROLE, new JoinPolicy(context));
    }

    /** {@return what lets an area be selected, and nothing more} */
    static NonResizableEditPolicy policy() {
        NonResizableEditPolicy policy = new NonResizableEditPolicy() {
            @Override
            protected List<Object> createSelectionHandles() {
                return List.of();
            }
        };
        policy.setDragAllowed(false);
        return policy;
    }

    @Override
    protected void refreshVisuals() {
        context.model().state().areas().piece(key()).ifPresent(this::show);
    }

    private void show(AreaPiece piece) {
        ((AreaFigure) getFigure()).setPiece(piece);
        getFigure().setToolTip(Hint.of(description(piece)));
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(), piece.bounds());
    }

    /** Brings the piece up to date if it has changed. */
    void update(CanvasState after) {
        if (!after.areas().piece(key()).equals(Optional.of(((AreaFigure) getFigure()).piece()))) {
            refreshVisuals();
        }
    }

    /** All pieces of an area stand out when one of them is selected. */
    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        List<AreaPart> pieces = pieces();
        boolean selected = pieces.stream().anyMatch(piece -> piece.getSelected() != SELECTED_NONE);
        pieces.forEach(piece -> ((AreaFigure) piece.getFigure()).setSelected(selected));
    }

    private List<AreaPart> pieces() {
        return context.model().state().areas().all().stream().map(AreaPiece::key).filter(key()::sameArea)
                .map(getViewer().getEditPartRegistry()::get).filter(AreaPart.class::isInstance).map(AreaPart.class::cast)
                .toList();
    }

    /** A frame drawn around many nodes does not select areas: deleting the nodes would delete the groups too. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        boolean framed = RequestConstants.REQ_SELECTION.equals(request.getType())
                && !(request instanceof SelectionRequest);
        return framed ? null : super.getTargetEditPart(request);
    }

    private static String description(AreaPiece piece) {
        return NLS.bind(piece.key().policy() ? Texts.Area_policy : Texts.Area_group,
                new Object[] {piece.key().name(), piece.type(), piece.members()});
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = description(((AreaFigure) getFigure()).piece());
            }
        };
    }
}
