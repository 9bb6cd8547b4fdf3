package org.deepworkbench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The colours of the workbench, each in a shade that reads well on the background it stands on. Those of curves can be
 * told apart with any colour vision (after Okabe and Ito, 2008).
 */
public enum Palette {

    /** Something that can be clicked, and the first curve. */
    ACCENT(0x00629B, 0x6BB8E8),
    /** Done, running well. */
    GOOD(0x1B7F4D, 0x5CC98F),
    /** Not as asked, but not broken. */
    CAUTION(0x9A5B00, 0xF0B429),
    /** Failed or wrong. */
    BAD(0xB3261E, 0xF28B82),
    /** Words that stand back: hints, units. */
    QUIET(0x5F6670, 0x9AA3AE),
    /** Thin lines around and between things. */
    LINE(0xD5DAE0, 0x4A4F57),
    /** Behind the words of selected rows, on which those of all other colours still read well. */
    SELECTED(0xD8ECF8, 0x24445C);

    private static final int[][] CURVES = {{0x0072B2, 0x6BB8E8}, {0xD55E00, 0xFF9D5C}, {0x009E73, 0x4FD1A5},
        {0xA84E86, 0xE59AC8}, {0x7A6A00, 0xE6D24A}, {0x56B4E9, 0x9AD4F5}};

    /** Below this luminance (0 to 255) a background is called dark. */
    private static final int DARK_BELOW = 128;

    private final int onLight;
    private final int onDark;

    Palette(int onLight, int onDark) {
        this.onLight = onLight;
        this.onDark = onDark;
    }

    /** {@return the shade that reads well on the control's background; nothing to dispose of} */
    public Color on(Control control) {
        return color(isDark(control) ? onDark : onLight);
    }

    /**
     * @param number of the curve, from 0; the colours begin again after six
     * @param control whose background it is drawn on
     */
    public static Color curve(int number, Control control) {
        int[] shades = CURVES[Math.floorMod(number, CURVES.length)];
        return color(shades[isDark(control) ? 1 : 0]);
    }

    /** {@return whether light words stand on a dark background there} */
    public static boolean isDark(Control control) {
        RGB rgb = control.getBackground().getRGB();
        return (299 * rgb.red + 587 * rgb.green + 114 * rgb.blue) / 1000 < DARK_BELOW;
    }

    /** {@return the background of lists and text fields, brighter than that of panels in a light theme} */
    public static Color paper(Display display) {
        return display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
