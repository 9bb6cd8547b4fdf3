package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.ConnectionDragCreationTool;

/** Draws a line from a requirement. While it is drawn, the capabilities it may end at are lit up. */
final class RequirementTool extends ConnectionDragCreationTool {

    private final NodePart source;
    private final DiagramPart diagram;
    private final String requirement;

    RequirementTool(NodePart source, String requirement) {
        super(new Named(requirement));
        this.source = source;
        this.diagram = source.diagram();
        this.requirement = requirement;
    }

    /** Tells the policies which requirement is being connected. */
    private record Named(String requirement) implements CreationFactory {

        @Override
        public Object getNewObject() {
            return requirement;
        }

        @Override
        public Object getObjectType() {
            return requirement;
        }
    }

    @Override
    protected boolean handleButtonDown(int button) {
        getCurrentViewer().select(source);
        return super.handleButtonDown(button);
    }

    @Override
    protected void setConnectionSource(EditPart part) {
        super.setConnectionSource(part);
        if (part == null) {
            diagram.hideLegal();
        } else {
            diagram.showLegal(source.context().actions().legalTargets(source.name(), requirement));
        }
    }

    /** A line that ends where no node is asks for one that meets the requirement. */
    @Override
    protected boolean handleCreateConnection() {
        if (getTargetEditPart() == null && movedPastThreshold()) {
            eraseSourceFeedback();
            diagram.ask(place -> new AddRequest.FromRequirement(source.name(), requirement, place), getLocation());
            return true;
        }
        return super.handleCreateConnection();
    }

    @Override
    public void deactivate() {
        diagram.hideLegal();
        super.deactivate();
    }
}
