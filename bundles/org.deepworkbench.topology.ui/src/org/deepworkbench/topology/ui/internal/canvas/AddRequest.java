package org.deepworkbench.topology.ui.internal.canvas;

import org.eclipse.draw2d.geometry.Point;

/** A gesture on the canvas that asks for a new node. Places are in the diagram, in pixels at 100 %. */
public sealed interface AddRequest {

    /** A double-click on a place where no node is, or inside a container. */
    record AtPlace(Point place) implements AddRequest {
    }

    /** A line drawn from a requirement to a place where no node is. */
    record FromRequirement(String node, String requirement, Point place) implements AddRequest {
    }

    /** A line drawn backwards from a capability to a place where no node is. */
    record FromCapability(String node, String capability, Point place) implements AddRequest {
    }

    /** A key pressed on the canvas; {@code text} is what it types, or nothing. */
    record Typed(String text) implements AddRequest {
    }
}
