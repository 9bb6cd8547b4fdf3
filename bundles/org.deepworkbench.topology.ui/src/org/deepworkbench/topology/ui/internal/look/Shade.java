package org.deepworkbench.topology.ui.internal.look;

import org.deepworkbench.topology.core.picture.DiagramStyle;
import org.deepworkbench.topology.core.picture.LinkKind;
import org.deepworkbench.topology.core.picture.NodeIcon;
import org.deepworkbench.ui.Palette;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The sets of colours that a canvas can be drawn in. */
public enum Shade {

    /** As in exported pictures. */
    LIGHT(new int[] {DiagramStyle.CANVAS, 0xD5DAE0, DiagramStyle.CARD, DiagramStyle.INSIDE, DiagramStyle.BORDER,
        DiagramStyle.RULE, DiagramStyle.TEXT, DiagramStyle.FAINT, DiagramStyle.WIRE, DiagramStyle.ACCENT, 0x1B7F4D}),
    /** For dark themes. */
    DARK(new int[] {0x24272B, 0x3D4248, 0x33373D, 0x2A2E33, 0x5A616A, 0x444A52, 0xE6E9EC, 0xA9B1BB, 0x939CA8, 0x6BB8E8,
        0x5CC98F}),
    /** Black and white, with yellow for what is selected and cyan for where a line may end. */
    CONTRAST(new int[] {0x000000, 0x404040, 0x000000, 0x000000, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF,
        0xFFFF00, 0x00FFFF});

    /** How much of a tint shows in the dark; icons are drawn for light ground. */
    private static final double IN_THE_DARK = 0.82;

    /** How much of a line's colour is left in the dark, and how bright it is there. */
    private static final float PALE = 0.6f;
    private static final int[] AREAS = {0x00805E, 0xA84E86, 0x0072B2, 0xB85000, 0x7A6A00};
    private static final float BRIGHT = 0.92f;

    private final int[] colours;

    /** @param colours of everything that {@link Look} has a colour for, in that order, as {@code 0xRRGGBB} */
    Shade(int[] colours) {
        this.colours = colours;
    }

    /** {@return the shade that a person has chosen or, if none, the one that suits the control} */
    public static Shade on(Control control) {
        return LookPreferences.shade().orElseGet(() -> suiting(control));
    }

    private static Shade suiting(Control control) {
        if (control.getDisplay().getHighContrast()) {
            return CONTRAST;
        }
        return Palette.isDark(control) ? DARK : LIGHT;
    }

    Look look() {
        return new Look(this, colour(0), colour(1), colour(2), colour(3), colour(4), colour(5), colour(6), colour(7),
                colour(8), colour(9), colour(10));
    }

    /** {@return the tint behind the icon of a node} */
    Color tint(NodeIcon icon) {
        RGB tint = rgb(DiagramStyle.tint(icon));
        return switch (this) {
            case LIGHT -> new Color(tint);
            case DARK -> new Color(mixed(tint, rgb(colours[2])));
            case CONTRAST -> new Color(255, 255, 255);
        };
    }

    /** {@return the colour of lines of a kind} */
    Color wire(LinkKind kind) {
        RGB wire = rgb(DiagramStyle.wire(kind));
        return switch (this) {
            case LIGHT -> new Color(wire);
            case DARK -> coloured(kind) ? new Color(lighter(wire)) : look().wire();
            case CONTRAST -> look().wire();
        };
    }

    /** {@return the colour of an area, counted from 0; they begin again after some} */
    Color area(int number) {
        RGB area = rgb(AREAS[Math.floorMod(number, AREAS.length)]);
        return switch (this) {
            case LIGHT -> new Color(area);
            case DARK -> new Color(lighter(area));
            case CONTRAST -> look().border();
        };
    }

    /** {@return the colour of what is not as asked} */
    Color caution() {
        return new Color(rgb(this == LIGHT ? 0x9A5B00 : 0xF0B429));
    }

    /** {@return the colour of what has failed} */
    Color bad() {
        return new Color(rgb(this == LIGHT ? 0xB3261E : 0xF28B82));
    }

    /** {@return the colour of notes, or of their edges} */
    Color paper(boolean edge) {
        return switch (this) {
            case LIGHT -> new Color(rgb(edge ? 0xDCC873 : 0xFFF6CF));
            case DARK -> new Color(rgb(edge ? 0x8A7B3A : 0x4A4529));
            case CONTRAST -> edge ? look().border() : look().card();
        };
    }

    private static boolean coloured(LinkKind kind) {
        return DiagramStyle.wire(kind) != DiagramStyle.WIRE;
    }

    private static RGB lighter(RGB colour) {
        float[] hsb = colour.getHSB();
        return new RGB(hsb[0], hsb[1] * PALE, Math.max(hsb[2], BRIGHT));
    }

    private static RGB mixed(RGB tint, RGB ground) {
        return new RGB(mixed(tint.red, ground.red), mixed(tint.green, ground.green), mixed(tint.blue, ground.blue));
    }

    private static int mixed(int tint, int ground) {
        return (int) Math.round(IN_THE_DARK * tint + (1 - IN_THE_DARK) * ground);
    }

    private Color colour(int index) {
        return new Color(rgb(colours[index]));
    }

    private static RGB rgb(int value) {
        return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }
}
