package org.deepworkbench.topology.ui.internal.look;

import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.spi.overlay.NodeOverlay.State;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of the canvas. Colours are plain values and need no disposal.
 *
 * @param shade     the set they belong to
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
public record Look(Shade shade, Color canvas, Color grid, Color card, Color inside, Color border, Color rule,
        Color text, Color faint, Color wire, Color accent, Color legal) {

    /** {@return the colours that a person has chosen or, if none, those that suit {@code control}} */
    public static Look on(Control control) {
        return Shade.on(control).look();
    }

    /** {@return the colour of lines of a kind} */
    public Color wire(LinkKind kind) {
        return shade.wire(kind);
    }

    /** {@return the colour of the area of a group or policy, given its number in the topology, from 0} */
    public Color area(int number) {
        return shade.area(number);
    }

    /** {@return the colour of what is live about a node} */
    public Color state(State state) {
        return switch (state) {
            case GOOD -> legal;
            case BUSY -> accent;
            case CAUTION -> shade.caution();
            case BAD -> shade.bad();
            case QUIET -> faint;
        };
    }

    /** {@return the colour of what somebody looks for} */
    public Color found() {
        return shade.caution();
    }

    /** {@return the colour of notes} */
    public Color paper() {
        return shade.paper(false);
    }

    /** {@return the colour around notes} */
    public Color paperEdge() {
        return shade.paper(true);
    }

    /** {@return what fills a node that is too small for an icon, so that its border still shows} */
    public Color fill(NodeIcon icon) {
        return shade == Shade.CONTRAST ? inside : tint(icon);
    }

    /** {@return how opaque that is which stands back, from 0 to 255} */
    public int faded() {
        return shade == Shade.CONTRAST ? 150 : 90;
    }

    /** {@return the tint behind the icon of a node} */
    public Color tint(NodeIcon icon) {
        return shade.tint(icon);
    }
}
