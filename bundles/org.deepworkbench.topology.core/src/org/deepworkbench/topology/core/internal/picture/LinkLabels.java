package org.deepworkbench.topology.core.internal.picture;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.core.internal.picture.Svg.Type;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.deepworkbench.topology.core.picture.NodeMeasures;

/**
 * Writes the names of requirements on their lines, on a patch that parts them from what is behind. A name that would
 * have no room, or would cover something, is left out: it stands at the line's beginning too.
 */
final class LinkLabels {

    private static final Type LABEL = new Type(9.5, DiagramStyle.FAINT).middle();
    private static final double WIDEST = 96;
    private static final int HEIGHT = 14;
    private static final int AROUND_TEXT = 4;
    private static final int LEAST_LINE = 10;

    private final Svg svg;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LinkLabels(Svg svg, Scene scene) {
        this.svg = svg;
        scene.leaves().forEach(node -> take(scene.bounds(node.name()), scene.bounds(node.name()).height()));
        scene.holders().forEach(node -> take(scene.bounds(node.name()), NodeMeasures.ownHeight(node)));
    }

    private void take(Bounds bounds, int height) {
        taken.add(new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), height));
    }

    /** Writes a name on a line, if there is room. */
    void draw(String requirement, Route route) {
        String text = Words.fit(requirement, LABEL.size(), false, WIDEST);
        Route.Level level = route.longestLevel();
        double width = Words.width(text, LABEL.size(), false) + 2 * AROUND_TEXT;
        Rectangle2D patch = new Rectangle2D.Double(level.middle().x() - width / 2,
                level.middle().y() - HEIGHT / 2.0, width, HEIGHT);
        if (level.length() >= width + 2 * LEAST_LINE && taken.stream().noneMatch(patch::intersects)) {
            taken.add(patch);
            svg.rectangle(patch.getX(), patch.getY(), patch.getWidth(), patch.getHeight(), HEIGHT / 2.0,
                    DiagramStyle.CANVAS);
            svg.text(text, level.middle().x(), level.middle().y() + 3.5, LABEL);
        }
    }
}
