package org.deepworkbench.topology.ui.internal.canvas;

import java.util.Optional;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.eclipse.gef.Request;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.requests.ReconnectRequest;

/**
 * The end of a line that stays where it is while a person leads the other one somewhere.
 *
 * @param node      name of the node it is at
 * @param anchor    name of the requirement or, backwards, of the capability it is at
 * @param backwards whether the line is drawn from what is required to what requires it
 */
record LineStart(String node, String anchor, boolean backwards) implements CreationFactory {

    /** {@return where the line begins that a request is about; nothing for other requests} */
    static Optional<LineStart> of(Request request) {
        return Optional.ofNullable(switch (request) {
            case CreateConnectionRequest create when create.getNewObjectType() instanceof LineStart start -> start;
            case ReconnectRequest moved -> staying((Link) moved.getConnectionEditPart().getModel(),
                    moved.isMovingStartAnchor());
            default -> null;
        });
    }

    private static LineStart staying(Link link, boolean backwards) {
        return backwards ? new LineStart(link.target(), link.capability().orElse(""), true) //$NON-NLS-1$
                : new LineStart(link.source(), link.requirement(), false);
    }

    @Override
    public Object getNewObject() {
        return this;
    }

    @Override
    public Object getObjectType() {
        return this;
    }
}
