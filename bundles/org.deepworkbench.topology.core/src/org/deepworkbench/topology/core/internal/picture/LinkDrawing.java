package org.deepworkbench.topology.core.internal.picture;

import java.util.Locale;
import org.deepworkbench.topology.core.picture.Bounds;
import org.deepworkbench.topology.core.picture.DiagramMetrics;

/**
 * Draws one connection, from an anchor on the right edge of its source to the nearer side edge of its target.
 *
 * @param svg     where to
 * @param source  place of the source in the picture
 * @param anchorY how far below the source's upper edge the connection begins
 * @param target  place of the target in the picture
 */
record LinkDrawing(SvgWriter svg, Bounds source, double anchorY, Bounds target) {

    private static final String COLOR = "#475569";
    private static final double LABEL_SIZE = 10.5;
    private static final double ARROW = 7;

    void draw(String label) {
        double x1 = source.x() + source.width() + 4.5;
        double y1 = source.y() + anchorY;
        boolean toLeftEdge = target.x() >= x1 + 2 * ARROW;
        double x2 = toLeftEdge ? target.x() : target.x() + (double) target.width();
        double y2 = target.y() + Math.min(target.height(), DiagramMetrics.HEADER_HEIGHT) / 2.0;
        double sign = toLeftEdge ? -1 : 1;
        double reach = Math.max(36, Math.abs(x2 - x1) / 2);
        double end = x2 + sign * ARROW;
        svg.path(String.format(Locale.ROOT, "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", x1, y1, x1 + reach, y1,
                x2 + sign * reach, y2, end, y2), "fill=\"none\" stroke=\"" + COLOR + "\" stroke-width=\"1.5\"");
        svg.path(String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1fL%.1f %.1fz", x2, y2, end, y2 - 4, end, y2 + 4),
                "fill=\"" + COLOR + "\"");
        label(label, (x1 + x2) / 2 + (toLeftEdge ? 0 : reach * 0.75), (y1 + y2) / 2);
    }

    private void label(String label, double x, double y) {
        double width = TextFit.width(label, LABEL_SIZE) + 12;
        svg.rectangle(x - width / 2, y - 9, width, 18, 9, "fill=\"#f8fafc\" stroke=\"#cbd5e1\"");
        svg.text(x, y + 3.5, label,
                "font-size=\"" + LABEL_SIZE + "\" text-anchor=\"middle\" fill=\"" + COLOR + "\"");
    }
}
