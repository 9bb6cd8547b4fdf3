package org.deepworkbench.topology.ui.internal.viewpoints.graph;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.graphics.Font;

/**
 * How wide the letters of a font are, so that thousands of texts can be measured in the background, where the toolkit
 * cannot be asked.
 *
 * @param latin widths of the letters of Latin-1, by their codes
 * @param other width of any other letter
 */
record Advances(double[] latin, double other) {

    private static final int LATIN = 256;
    private static final String WIDE = "\u6c34"; //$NON-NLS-1$
    /** Widths are given in whole pixels: many letters together show that of one well enough. */
    private static final int MANY = 16;
    /** Letters beside each other may take more space than each for itself. */
    private static final double SLACK = 1.02;

    /** {@return the widths of a font} To be called on the display thread. */
    static Advances of(Font font) {
        double[] latin = new double[LATIN];
        for (char letter = ' '; letter < LATIN; letter++) {
            latin[letter] = Character.isISOControl(letter) ? 0 : measured(String.valueOf(letter), font);
        }
        return new Advances(latin, measured(WIDE, font));
    }

    private static double measured(String letter, Font font) {
        return (double) FigureUtilities.getTextWidth(letter.repeat(MANY), font) / MANY;
    }

    /** {@return the width of a text of one line, seldom less than it is} */
    double width(String text) {
        return SLACK * text.chars().mapToDouble(letter -> letter < LATIN ? latin[letter] : other).sum();
    }
}
