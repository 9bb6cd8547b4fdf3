package org.deepworkbench.topology.ui.internal.quickadd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.NodeMeasures;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Node;
import org.deepworkbench.topology.ui.internal.canvas.CanvasState;
import org.deepworkbench.topology.ui.internal.session.DocumentSession;
import org.deepworkbench.topology.ui.internal.session.Joint;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Finds places for what is added. All are in the diagram, in pixels at 100 %. Needs no display. */
final class Places {

    /** Room for a line and its label. */
    private static final int GAP = 80;

    private final DocumentSession session;

    Places(DocumentSession session) {
        this.session = session;
    }

    private CanvasState state() {
        return session.canvas().state();
    }

    private Rectangle bounds(String node) {
        return state().placement().inDiagram(node).orElseGet(Rectangle::new);
    }

    /** {@return the containers at a place, the innermost first} */
    List<Node> containersAt(Point place) {
        List<Node> containers = new ArrayList<>();
        List<String> level = state().diagram().roots();
        Optional<String> step = at(level, place);
        while (step.isPresent()) {
            state().diagram().node(step.get()).filter(Node::container).ifPresent(containers::addFirst);
            step = at(state().diagram().children(step.get()), place);
        }
        return containers;
    }

    private Optional<String> at(List<String> nodes, Point place) {
        return nodes.stream().filter(name -> bounds(name).contains(place)).findFirst();
    }

    /** {@return the lower left corner of a node} */
    Point below(String node) {
        return bounds(node).getBottomLeft();
    }

    /** {@return where a node goes that is offered to be connected with {@code node}} */
    Point beside(String node, Offer offer) {
        Rectangle own = bounds(node);
        Rectangle all = bounds(outermost(node));
        return switch (offer.joint()) {
            case Joint.Inside inside -> session.actions().freeInside(node).getTranslated(own.x, own.y);
            case Joint.Needs needs -> new Point(all.x - GAP - NodeMeasures.WIDTH, own.y);
            case Joint.Meets meets -> new Point(all.right() + GAP, own.y);
            case Joint.Free free -> new Point(all.right() + GAP, all.y);
        };
    }

    private String outermost(String node) {
        String name = node;
        Optional<String> host = state().diagram().node(name).flatMap(Node::host);
        while (host.isPresent()) {
            name = host.get();
            host = state().diagram().node(name).flatMap(Node::host);
        }
        return name;
    }
}
