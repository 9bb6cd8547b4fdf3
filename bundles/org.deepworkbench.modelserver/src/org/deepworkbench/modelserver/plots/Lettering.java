package org.deepworkbench.modelserver.plots;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Writes into a plot. On a system without any fonts, such as a bare container, it writes nothing: a plot without
 * letters is better than none.
 */
final class Lettering {

    /** How a text lies to its place. */
    enum Side {
        /** It begins there. */
        LEFT,
        /** Its middle is there. */
        MIDDLE,
        /** It ends there. */
        RIGHT
    }

    private static final boolean FONTS = hasFonts();

    private final Graphics2D graphics;
    private final Color colour;
    private final Font font;

    /**
     * Prepares to write.
     *
     * @param size of the letters, in pixels
     */
    Lettering(Graphics2D graphics, Color colour, int style, int size) {
        this.graphics = graphics;
        this.colour = colour;
        this.font = new Font(Font.SANS_SERIF, style, size);
    }

    /** Without fonts, Java throws whatever comes to hand; once is enough. */
    private static boolean hasFonts() {
        try {
            new Font(Font.SANS_SERIF, Font.PLAIN, 12).getStringBounds("0", new FontRenderContext(null, true, true));
            return true;
        } catch (RuntimeException | Error e) {
            if (e instanceof OutOfMemoryError) {
                throw e;
            }
            return false;
        }
    }

    /** {@return how many pixels a text needs} */
    double width(String text) {
        return FONTS ? bounds(text).getWidth() : 0;
    }

    /** Writes a text so that its middle lies at a height. */
    void write(String text, double x, double y, Side side) {
        if (!FONTS || text.isEmpty()) {
            return;
        }
        Rectangle2D bounds = bounds(text);
        double shift = switch (side) {
            case LEFT -> 0;
            case MIDDLE -> bounds.getWidth() / 2;
            case RIGHT -> bounds.getWidth();
        };
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(text, (float) (x - shift), (float) (y - bounds.getCenterY()));
    }

    /** Writes a text upwards, its middle at this place. */
    void writeUpwards(String text, double x, double y) {
        AffineTransform upright = graphics.getTransform();
        graphics.rotate(-Math.PI / 2, x, y);
        write(text, x, y, Side.MIDDLE);
        graphics.setTransform(upright);
    }

    private Rectangle2D bounds(String text) {
        return font.getStringBounds(text, graphics.getFontRenderContext());
    }
}
