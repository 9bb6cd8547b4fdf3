package org.deepworkbench.topology.ui.internal.figures;

import org.deepworkbench.topology.ui.internal.look.Look;
import org.deepworkbench.topology.ui.internal.look.NodeFonts;
import org.deepworkbench.topology.ui.internal.look.SharpIcons;

/**
 * What all nodes of a canvas are drawn with.
 *
 * @param look    colours
 * @param fonts   fonts
 * @param icons   icons
 * @param accents what stands out
 */
public record NodeStyle(Look look, NodeFonts fonts, SharpIcons icons, Accents accents) {

    /** Below this zoom no name can be read. */
    public static final double LEAST_READABLE = 0.4;

    /** A style in which nothing stands out yet. */
    public NodeStyle(Look look, NodeFonts fonts, SharpIcons icons) {
        this(look, fonts, icons, new Accents());
    }

    /** {@return whether everything is drawn so small that shapes and colours are all that can be told apart} */
    boolean fromAfar() {
        return icons.zoom() < LEAST_READABLE;
    }
}
