package org.deepworkbench.topology.ui.internal.figures;

import java.util.Optional;
import java.util.function.BiFunction;
import org.deepworkbench.topology.core.picture.NodeMeasures;
import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where a line meets a node: at the outer edge of a requirement's or a capability's circle. */
public final class SideAnchor extends AbstractConnectionAnchor {

    private final BiFunction<NodeFigure, Rectangle, Point> place;

    private SideAnchor(NodeFigure owner, BiFunction<NodeFigure, Rectangle, Point> place) {
        super(owner);
        this.place = place;
    }

    /** {@return the place of a requirement, or the middle of the right edge if the node has no such requirement} */
    public static SideAnchor requirement(NodeFigure owner, String name) {
        return new SideAnchor(owner, (figure, bounds) -> new Point(bounds.right() - 1,
                NodeGeometry.requirement(figure.node(), bounds, name).map(point -> point.y).orElse(middle(bounds))));
    }

    /** {@return the place of a capability, or the middle of the left edge if the node has no such capability} */
    public static SideAnchor capability(NodeFigure owner, Optional<String> name) {
        return new SideAnchor(owner,
                (figure, bounds) -> new Point(bounds.x,
                        name.flatMap(known -> NodeGeometry.capability(figure.node(), bounds, known))
                                .map(point -> point.y).orElse(middle(bounds))));
    }

    private static int middle(Rectangle bounds) {
        return bounds.y + NodeMeasures.HEADER / 2;
    }

    @Override
    public Point getLocation(Point reference) {
        NodeFigure figure = (NodeFigure) getOwner();
        Point location = place.apply(figure, figure.getBounds());
        figure.translateToAbsolute(location);
        return location;
    }

    /** Scrolling and zooming move no node in the diagram, so that no line needs to be led anew. */
    @Override
    public void ancestorMoved(IFigure ancestor) {
        if (ancestor instanceof NodeFigure) {
            super.ancestorMoved(ancestor);
        }
    }

    @Override
    public Point getReferencePoint() {
        return getLocation(null);
    }
}
