package org.deepworkbench.topology.core.internal.picture;

import org.deepworkbench.topology.core.internal.picture.Route.Point;
import org.deepworkbench.topology.core.internal.picture.Svg.Type;
import org.deepworkbench.topology.core.picture.DiagramStyle;

/** Draws the line of a link, and the name of the requirement on it. */
final class LinkDrawing {

    private static final Type LABEL = new Type(9.5, DiagramStyle.FAINT).middle();
    private static final double MOST = 96;
    private static final int HEIGHT = 14;

    private LinkDrawing() {
    }

    /** Draws the line with its arrow. */
    static void line(Svg svg, Route route) {
        svg.line(route.path(), DiagramStyle.WIRE);
        svg.area(route.arrow(), DiagramStyle.WIRE);
    }

    /** Draws the name in the middle of the line, on a patch that parts it from what is behind. */
    static void label(Svg svg, Route route, String requirement) {
        String text = Words.fit(requirement, LABEL.size(), false, MOST);
        Point place = route.labelPlace();
        double width = Words.width(text, LABEL.size(), false) + 8;
        svg.rectangle(place.x() - width / 2, place.y() - HEIGHT / 2.0, width, HEIGHT, HEIGHT / 2.0,
                DiagramStyle.CANVAS);
        svg.text(text, place.x(), place.y() + 3.5, LABEL);
    }
}
