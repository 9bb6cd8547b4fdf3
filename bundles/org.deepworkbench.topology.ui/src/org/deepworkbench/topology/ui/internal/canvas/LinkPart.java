package org.deepworkbench.topology.ui.internal.canvas;

import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.ui.internal.Messages;
import org.deepworkbench.topology.ui.internal.figures.KindNames;
import org.deepworkbench.topology.ui.internal.figures.LinkFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** A line between two nodes. */
final class LinkPart extends AbstractConnectionEditPart {

    private final CanvasContext context;

    LinkPart(CanvasContext context) {
        this.context = context;
    }

    CanvasContext context() {
        return context;
    }

    Link link() {
        return (Link) getModel();
    }

    @Override
    protected IFigure createFigure() {
        LinkFigure figure = new LinkFigure(context.style(), link().kind(), link().relationship(),
                KindNames.of(link().kind()));
        figure.setToolTip(Hint.of(description()));
        return figure;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy(context.style().look()));
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new LineEndPolicy(context));
    }

    @Override
    protected void refreshVisuals() {
        ((LinkFigure) getFigure()).setBends(context.model().state().bends(link()));
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        ((LinkFigure) getFigure()).setSelected(value != SELECTED_NONE);
    }

    @Override
    public void showTargetFeedback(Request request) {
        super.showTargetFeedback(request);
        if (RequestConstants.REQ_SELECTION.equals(request.getType())) {
            ((LinkFigure) getFigure()).setPointedAt(true);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        super.eraseTargetFeedback(request);
        ((LinkFigure) getFigure()).setPointedAt(false);
    }

    private String description() {
        return NLS.bind(Messages.Link_toolTip,
                new Object[] {link().source(), link().requirement(), link().target(), link().capability().orElse("")}); //$NON-NLS-1$
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return new AccessibleGraphicalEditPart() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = description();
            }
        };
    }
}
