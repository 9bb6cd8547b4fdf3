package org.deepworkbench.topology.core.internal.pdf;

import java.awt.BasicStroke;
import java.util.OptionalInt;
import org.w3c.dom.Element;

/**
 * How an element of an SVG is painted. What it does not say it takes from the element around it.
 *
 * @param fill   colour inside, if any
 * @param stroke colour of the outline, if any
 * @param line   how the outline is drawn
 */
record Paint(OptionalInt fill, OptionalInt stroke, BasicStroke line) {

    /** What holds where nothing is said. */
    static final Paint FIRST = new Paint(OptionalInt.of(0), OptionalInt.empty(), new BasicStroke(1, BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_MITER));

    /** {@return how {@code element} is painted within an element that is painted so} */
    Paint within(Element element) {
        float width = element.hasAttribute("stroke-width") ? Float.parseFloat(element.getAttribute("stroke-width"))
                : line.getLineWidth();
        int cap = "round".equals(element.getAttribute("stroke-linecap")) ? BasicStroke.CAP_ROUND : line.getEndCap();
        int join = "round".equals(element.getAttribute("stroke-linejoin")) ? BasicStroke.JOIN_ROUND
                : line.getLineJoin();
        return new Paint(colour(element.getAttribute("fill"), fill), colour(element.getAttribute("stroke"), stroke),
                new BasicStroke(width, cap, join, line.getMiterLimit(), dash(element), 0));
    }

    /** The lengths of strokes and gaps; null for an unbroken line, as Java has it. */
    private static float[] dash(Element element) {
        String[] lengths = element.getAttribute("stroke-dasharray").split("[ ,]+");
        float[] dash = new float[lengths.length];
        for (int i = 0; i < lengths.length && !lengths[0].isEmpty(); i++) {
            dash[i] = Float.parseFloat(lengths[i]);
        }
        return lengths[0].isEmpty() ? null : dash;
    }

    private static OptionalInt colour(String value, OptionalInt inherited) {
        if (value.isEmpty()) {
            return inherited;
        }
        return value.startsWith("#") ? OptionalInt.of(rgb(value.substring(1))) : OptionalInt.empty();
    }

    private static int rgb(String hex) {
        return Integer.parseInt(hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex, 16);
    }
}
