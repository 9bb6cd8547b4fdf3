package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.ConnectionDragCreationTool;

/** Draws a line backwards from a capability. While it is drawn, the requirements it may end at are lit up. */
final class CapabilityTool extends ConnectionDragCreationTool {

    private final NodePart source;
    private final DiagramPart diagram;
    private final Offered offered;

    CapabilityTool(NodePart source, String capability) {
        super(new Offered(capability));
        this.source = source;
        this.diagram = source.diagram();
        this.offered = (Offered) getFactory().getNewObject();
    }

    /**
     * Tells the policies that a line is drawn backwards, and from where.
     *
     * @param capability name of the capability at which the line begins
     */
    record Offered(String capability) implements CreationFactory {

        @Override
        public Object getNewObject() {
            return this;
        }

        @Override
        public Object getObjectType() {
            return this;
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
            diagram.showWanting(source.context().actions().legalSources(source.name(), offered.capability()));
        }
    }

    @Override
    public void deactivate() {
        diagram.hideLegal();
        super.deactivate();
    }
}
