package org.deepworkbench.topology.core.internal.picture;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.topology.core.internal.picture.Route.Point;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.deepworkbench.topology.core.picture.LayoutService;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyDiagram.Link;
import org.deepworkbench.topology.core.picture.TopologyLayout;
import org.deepworkbench.topology.core.picture.TopologyLayout.Line;

/** The middle of the picture: nodes and links, with some space around them. */
final class DiagramArea {

    private static final int PADDING = 26;
    private static final int LEAST_HEIGHT = 160;
    /** Nobody can tell more lines apart; more would only take memory. */
    private static final int MOST_LINKS = 4_000;

    private final Scene scene;
    private final List<Link> links;
    private final List<Route> routes = new ArrayList<>();
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int bottom = Integer.MIN_VALUE;

    DiagramArea(TopologyDiagram diagram, TopologyLayout known) {
        scene = new Scene(diagram, LayoutService.complete(diagram, known));
        links = diagram.links().stream().filter(link -> !link.hosting()).limit(MOST_LINKS).toList();
        for (Link link : links) {
            routes.add(Route.of(link, scene, known.bends(Line.of(link)), routes.size()));
        }
        measure();
    }

    private void measure() {
        for (Bounds bounds : scene.all()) {
            reach(bounds.x(), bounds.y());
            reach(bounds.x() + bounds.width(), bounds.y() + bounds.height());
        }
        for (Route route : routes) {
            for (Point point : route.points()) {
                reach(point.x(), point.y());
            }
        }
    }

    private void reach(int x, int y) {
        left = Math.min(left, x);
        top = Math.min(top, y);
        right = Math.max(right, x);
        bottom = Math.max(bottom, y);
    }

    /** {@return the width, with the space around; a little for no nodes} */
    int width() {
        return 2 * PADDING + Math.max(0, right - left);
    }

    /** {@return the height, with the space around; a little for no nodes} */
    int height() {
        return Math.max(LEAST_HEIGHT, 2 * PADDING + Math.max(0, bottom - top));
    }

    /**
     * Draws all with the upper left corner at a place. Lines run over the nodes that hold others, but behind what
     * stands on these, and behind the rest.
     */
    void draw(Svg svg, int x, int y) {
        int slack = height() - (bottom - top);
        svg.openAt(x + PADDING - left, y + slack / 2 - top);
        scene.holders().forEach(node -> NodeDrawing.holder(svg, node, scene.bounds(node.name())));
        for (int i = 0; i < routes.size(); i++) {
            drawLine(svg, routes.get(i), links.get(i).kind());
        }
        scene.holders().forEach(node -> NodeDrawing.onHolder(svg, node, scene.bounds(node.name())));
        scene.leaves().forEach(node -> NodeDrawing.leaf(svg, node, scene.bounds(node.name())));
        LinkLabels labels = new LinkLabels(svg, scene);
        for (int i = 0; i < routes.size(); i++) {
            labels.draw(links.get(i).requirement(), routes.get(i));
        }
        svg.close();
    }

    private static void drawLine(Svg svg, Route route, LinkKind kind) {
        svg.line(route.path(), DiagramStyle.wire(kind), DiagramStyle.dash(kind));
        svg.area(route.arrow(), DiagramStyle.wire(kind));
    }
}
