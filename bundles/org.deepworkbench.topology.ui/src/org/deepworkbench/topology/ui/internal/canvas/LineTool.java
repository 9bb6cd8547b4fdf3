package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.ConnectionDragCreationTool;

/** Draws a line from a requirement or, backwards, from a capability. While it is drawn, what it may end at is lit up. */
final class LineTool extends ConnectionDragCreationTool {

    private final NodePart source;
    private final DiagramPart diagram;
    private final LineStart start;

    LineTool(NodePart source, String anchor, boolean backwards) {
        this(source, new LineStart(source.name(), anchor, backwards));
    }

    private LineTool(NodePart source, LineStart start) {
        super(start);
        this.source = source;
        this.diagram = source.diagram();
        this.start = start;
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
            diagram.hideReach();
        } else {
            diagram.showReach(start);
        }
    }

    /** A line that ends where no node is asks for one that it can end at. */
    @Override
    protected boolean handleCreateConnection() {
        if (getTargetEditPart() == null && movedPastThreshold()) {
            eraseSourceFeedback();
            diagram.ask(place -> start.backwards() ? new AddRequest.FromCapability(start.node(), start.anchor(), place)
                    : new AddRequest.FromRequirement(start.node(), start.anchor(), place), getLocation());
            return true;
        }
        return super.handleCreateConnection();
    }

    @Override
    public void deactivate() {
        diagram.hideReach();
        super.deactivate();
    }
}
