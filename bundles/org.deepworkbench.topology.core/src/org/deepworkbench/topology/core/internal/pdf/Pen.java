package org.deepworkbench.topology.core.internal.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.OptionalInt;

/** Takes what an SVG draws. Colours are {@code 0xRRGGBB}; y grows downwards. */
interface Pen {

    /** Keeps what comes until {@link #restore} from what comes later. */
    void save();

    /** Ends what {@link #save} began. */
    void restore();

    /** Draws in other coordinates from now on. */
    void transform(AffineTransform by);

    /** Draws a shape, inside and outline as far as they have a colour. */
    void draw(Shape shape, OptionalInt fill, OptionalInt stroke, BasicStroke line);

    /** {@return whether it has written a line as text; if not, its letters are to be drawn as shapes} */
    boolean write(Line line);

    /**
     * A line of text.
     *
     * @param text   what it says
     * @param x      the place that it begins at, has its middle at, or ends at
     * @param y      where its letters stand
     * @param before which part of it stands before {@code x}, from 0 to 1
     * @param size   size of the font
     * @param bold   whether it is bold
     * @param colour its colour
     */
    record Line(String text, double x, double y, double before, double size, boolean bold, int colour) {
    }
}
