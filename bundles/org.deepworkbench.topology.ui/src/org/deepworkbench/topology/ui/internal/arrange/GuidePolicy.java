package org.deepworkbench.topology.ui.internal.arrange;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.swt.graphics.Color;

/** Draws lines through the whole diagram along the edges that a dragged node meets. GEF's own are always blue. */
public final class GuidePolicy extends GraphicalEditPolicy {

    private static final Set<Object> GESTURES = Set.of(RequestConstants.REQ_MOVE, RequestConstants.REQ_RESIZE,
            RequestConstants.REQ_CLONE, RequestConstants.REQ_ADD, RequestConstants.REQ_CREATE);
    /** Where a request tells which edges were met, and whether the line along such an edge is upright. */
    private static final Map<String, Boolean> EDGES = Map.of(SnapToGeometry.KEY_WEST_ANCHOR, true,
            SnapToGeometry.KEY_EAST_ANCHOR, true, SnapToGeometry.KEY_NORTH_ANCHOR, false,
            SnapToGeometry.KEY_SOUTH_ANCHOR, false);

    private final Color colour;
    private final Map<String, IFigure> lines = new HashMap<>();

    /** @param colour of the lines */
    public GuidePolicy(Color colour) {
        this.colour = colour;
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (GESTURES.contains(request.getType())) {
            EDGES.forEach((edge, upright) -> show(edge, upright, (Integer) request.getExtendedData().get(edge)));
        }
    }

    private void show(String edge, boolean upright, Integer place) {
        if (place == null) {
            hide(edge);
        } else {
            lines.computeIfAbsent(edge, missing -> line()).setBounds(along(upright, place));
        }
    }

    private IFigure line() {
        RectangleFigure line = new RectangleFigure();
        line.setOutline(false);
        line.setBackgroundColor(colour);
        addFeedback(line);
        return line;
    }

    /** {@return a line of one pixel at a place that is given as the nodes' places are} */
    private Rectangle along(boolean upright, int place) {
        Point point = new Point(place, place);
        IFigure nodes = getHostFigure();
        nodes.translateToParent(point);
        nodes.translateToAbsolute(point);
        getFeedbackLayer().translateToRelative(point);
        Rectangle all = getFeedbackLayer().getBounds();
        return upright ? new Rectangle(point.x, all.y, 1, all.height) : new Rectangle(all.x, point.y, all.width, 1);
    }

    private void hide(String edge) {
        IFigure line = lines.remove(edge);
        if (line != null) {
            removeFeedback(line);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        EDGES.keySet().forEach(this::hide);
    }
}
