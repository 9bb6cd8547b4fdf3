package org.deepworkbench.topology.ui.internal.look;

import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of the canvas. Colours are plain values and need no disposal.
 *
 * @param canvas    behind everything
 * @param grid      the dots of the grid
 * @param card      inside a node
 * @param inside    the area of a container where its nodes are drawn
 * @param border    around a node
 * @param rule      fine lines inside a node
 * @param text      names
 * @param faint     what is less important than a name
 * @param wire      lines between nodes
 * @param accent    what is selected
 * @param legal     where a line may be dropped
 */
public record Look(Color canvas, Color grid, Color card, Color inside, Color border, Color rule, Color text,
        Color faint, Color wire, Color accent, Color legal) {

    /** {@return the colours that suit the shade of {@code control}} */
    public static Look on(Control control) {
        return new Look(rgb(DiagramStyle.CANVAS), rgb(0xD5DAE0), rgb(DiagramStyle.CARD), rgb(DiagramStyle.INSIDE),
                rgb(DiagramStyle.BORDER), rgb(DiagramStyle.RULE), rgb(DiagramStyle.TEXT), rgb(DiagramStyle.FAINT),
                rgb(DiagramStyle.WIRE), rgb(DiagramStyle.ACCENT), Palette.GOOD.on(control));
    }

    /** {@return the tint behind the icon of a node} */
    public Color tint(NodeIcon icon) {
        return rgb(DiagramStyle.tint(icon));
    }

    private static Color rgb(int value) {
        return new Color(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }
}
