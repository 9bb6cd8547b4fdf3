package org.deepworkbench.topology.core.internal.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.DiagramMetrics;
import org.deepworkbench.topology.core.picture.TopologyDiagram;
import org.deepworkbench.topology.core.picture.TopologyLayout;

/** Draws a topology as SVG in the light theme. */
public final class PictureWriter {

    private static final int MARGIN = 32;
    private static final int TITLE_HEIGHT = 44;

    private final TopologyDiagram diagram;
    private final TopologyLayout layout;
    private final SidePanel panel;
    private final SvgWriter svg = new SvgWriter();
    private final Map<String, Bounds> absolute = new LinkedHashMap<>();

    /**
     * @param diagram what is drawn
     * @param layout  a place and a size for each node
     * @param panel   what stands beside it
     */
    public PictureWriter(TopologyDiagram diagram, TopologyLayout layout, SidePanel panel) {
        this.diagram = diagram;
        this.layout = layout;
        this.panel = panel;
    }

    /** {@return the picture with a title} */
    public String write(String title) {
        int left = layout.nodes().isEmpty() ? 0 : minimum(true);
        int top = layout.nodes().isEmpty() ? 0 : minimum(false);
        locate(Optional.empty(), MARGIN - left, MARGIN + TITLE_HEIGHT - top);
        int right = absolute.values().stream().mapToInt(place -> place.x() + place.width()).max().orElse(MARGIN);
        int bottom = absolute.values().stream().mapToInt(place -> place.y() + place.height()).max().orElse(MARGIN);
        int panelX = right + (absolute.isEmpty() ? 0 : DiagramMetrics.GAP);
        double width = Math.max((panel.isEmpty() ? right : panelX + panel.width()) + MARGIN,
                TextFit.width(title, 20) + 2.0 * MARGIN);
        double height = Math.max(bottom, MARGIN + TITLE_HEIGHT + panel.height()) + MARGIN;
        svg.open(width, height, title).rectangle(0, 0, width, height, 0, "fill=\"#f8fafc\"");
        svg.text(MARGIN, MARGIN + 18, title, "font-size=\"20\" font-weight=\"bold\" fill=\"#0f172a\"");
        nodes(Optional.empty());
        links();
        panel.draw(svg, panelX, MARGIN + TITLE_HEIGHT);
        return svg.close();
    }

    private int minimum(boolean horizontal) {
        return diagram.children(Optional.empty()).stream().flatMap(node -> layout.of(node.name()).stream())
                .mapToInt(place -> horizontal ? place.x() : place.y()).min().orElse(0);
    }

    private void locate(Optional<String> host, int x, int y) {
        for (TopologyDiagram.Node node : diagram.children(host)) {
            Bounds place = layout.of(node.name()).orElseThrow();
            Bounds found = new Bounds(x + place.x(), y + place.y(), place.width(), place.height());
            absolute.put(node.name(), found);
            locate(Optional.of(node.name()), found.x(), found.y());
        }
    }

    private void nodes(Optional<String> host) {
        for (TopologyDiagram.Node node : diagram.children(host)) {
            boolean hosts = !diagram.children(Optional.of(node.name())).isEmpty();
            new NodeDrawing(svg, node, absolute.get(node.name())).draw(hosts);
            nodes(Optional.of(node.name()));
        }
    }

    private void links() {
        List<TopologyDiagram.Link> drawn = diagram.links().stream().filter(link -> !link.hosting()).toList();
        for (TopologyDiagram.Link link : drawn) {
            TopologyDiagram.Node source = diagram.nodes().stream()
                    .filter(node -> node.name().equals(link.source())).findFirst().orElseThrow();
            new LinkDrawing(svg, absolute.get(link.source()), NodeDrawing.anchorY(source, link.requirement()),
                    absolute.get(link.target())).draw(link.requirement());
        }
    }
}
