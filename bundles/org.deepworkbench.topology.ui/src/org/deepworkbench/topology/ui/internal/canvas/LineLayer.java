package org.deepworkbench.topology.ui.internal.canvas;

import org.deepworkbench.topology.ui.internal.figures.NodeFigure;
import org.deepworkbench.topology.ui.internal.figures.NoteFigure;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.TreeSearch;
import org.eclipse.draw2d.geometry.Point;

/**
 * Draws the lines over the nodes, since a container would hide those inside it. What is pointed at, however, is a node
 * or a note wherever one has something to show of itself, and a line only elsewhere.
 */
final class LineLayer extends ConnectionLayer {

    private final IFigure nodes;

    /** @param nodes holds the figures of the nodes */
    LineLayer(IFigure nodes) {
        this.nodes = nodes;
    }

    @Override
    public IFigure findFigureAt(int x, int y, TreeSearch search) {
        IFigure line = super.findFigureAt(x, y, search);
        return line != null && covered(x, y) ? null : line;
    }

    private boolean covered(int x, int y) {
        IFigure found = nodes.findFigureAt(x, y);
        while (found != null && found != nodes && !(found instanceof NodeFigure) && !(found instanceof NoteFigure)) {
            found = found.getParent();
        }
        return found instanceof NoteFigure || found instanceof NodeFigure node && node.isSolidAt(local(node, x, y));
    }

    private Point local(NodeFigure node, int x, int y) {
        Point place = new Point(x, y);
        translateToAbsolute(place);
        node.translateToRelative(place);
        return place;
    }
}
