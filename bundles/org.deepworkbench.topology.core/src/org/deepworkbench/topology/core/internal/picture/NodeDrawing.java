package org.deepworkbench.topology.core.internal.picture;

import java.util.List;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.DiagramMetrics;
import org.deepworkbench.topology.core.picture.TopologyDiagram;

/**
 * Draws one node.
 *
 * @param svg   where to
 * @param node  the node
 * @param place where it stands in the picture
 */
record NodeDrawing(SvgWriter svg, TopologyDiagram.Node node, Bounds place) {

    private static final int ICON_BOX = 36;
    private static final int INSET = 12;
    private static final double NAME_SIZE = 13.5;
    private static final double TYPE_SIZE = 11;
    private static final double ANCHOR_SIZE = 10.5;

    /** {@return how far below its upper edge the anchor of a requirement stands; the middle of the header if hidden} */
    static double anchorY(TopologyDiagram.Node node, String requirement) {
        List<String> names = node.requirements().stream()
                .filter(anchor -> DiagramMetrics.isShown(node, anchor)).map(TopologyDiagram.Anchor::name).toList();
        int index = names.indexOf(requirement);
        return index < 0 ? DiagramMetrics.HEADER_HEIGHT / 2.0
                : DiagramMetrics.HEADER_HEIGHT + (index + 0.5) * DiagramMetrics.ANCHOR_HEIGHT;
    }

    void draw(boolean hosts) {
        String color = node.icon().color();
        svg.rectangle(place.x() + 1, place.y() + 2, place.width(), place.height(), 10,
                "fill=\"#0f172a\" fill-opacity=\"0.06\"");
        svg.rectangle(place.x(), place.y(), place.width(), place.height(), 10, "fill=\"#ffffff\"");
        svg.rectangle(place.x(), place.y(), place.width(), place.height(), 10, "fill=\"" + color + "\" fill-opacity=\""
                + (hosts ? "0.05" : "0") + "\" stroke=\"" + color + "\" stroke-opacity=\"" + (hosts ? "0.55" : "0.45")
                + "\" stroke-width=\"1.4\"");
        header(color);
        anchors(color);
    }

    private void header(String color) {
        double x = place.x() + INSET;
        double y = place.y() + INSET;
        svg.rectangle(x, y, ICON_BOX, ICON_BOX, 8, "fill=\"" + color + "\" fill-opacity=\"0.12\"");
        svg.placed(node.icon().path(), x + 6, y + 6, 1, "fill=\"none\" stroke=\"" + color
                + "\" stroke-width=\"1.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        double textX = x + ICON_BOX + 10;
        double room = place.x() + place.width() - INSET - textX;
        svg.text(textX, y + 15, TextFit.fit(node.name(), NAME_SIZE * 1.06, room),
                "font-size=\"" + NAME_SIZE + "\" font-weight=\"bold\" fill=\"#0f172a\"");
        svg.text(textX, y + 32, TextFit.fit(node.shortType(), TYPE_SIZE, room),
                "font-size=\"" + TYPE_SIZE + "\" fill=\"#64748b\"");
    }

    private void anchors(String color) {
        double right = (double) place.x() + place.width();
        for (TopologyDiagram.Anchor anchor : node.requirements()) {
            if (DiagramMetrics.isShown(node, anchor)) {
                double y = place.y() + anchorY(node, anchor.name());
                svg.circle(right, y, 4.5, "fill=\"" + (anchor.connected() ? color : "#ffffff") + "\" stroke=\"" + color
                        + "\" stroke-width=\"1.4\"");
                svg.text(right - 12, y + 3.5, TextFit.fit(anchor.name(), ANCHOR_SIZE, place.width() / 2.0),
                        "font-size=\"" + ANCHOR_SIZE + "\" text-anchor=\"end\" fill=\""
                                + (anchor.connected() ? "#334155" : "#94a3b8") + "\"");
            }
        }
    }
}
