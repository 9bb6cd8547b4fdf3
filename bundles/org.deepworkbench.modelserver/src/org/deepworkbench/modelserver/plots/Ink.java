package org.deepworkbench.modelserver.plots;

import java.awt.Color;
import java.util.List;

/** The colours of plots, which people with colour-blind eyes tell apart too (after Okabe and Ito). */
final class Ink {

    static final Color PAPER = Color.WHITE;
    static final Color TEXT = new Color(0x333333);
    static final Color FRAME = new Color(0x888888);
    static final Color GRID = new Color(0xE6E6E6);

    private static final List<Color> LAYERS = List.of(new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73),
            new Color(0xCC79A7), new Color(0xE69F00), new Color(0x56B4E9));
    private static final int VEIL = 60;

    private Ink() {
    }

    /** {@return the colour of the n-th layer of a plot} */
    static Color of(int layer) {
        return LAYERS.get(layer % LAYERS.size());
    }

    /** {@return the same colour, to be seen through} */
    static Color veiled(Color colour) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), VEIL);
    }
}
