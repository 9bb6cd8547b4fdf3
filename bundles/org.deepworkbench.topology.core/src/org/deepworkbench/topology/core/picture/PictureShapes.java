package org.deepworkbench.topology.core.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.util.List;
import java.util.OptionalInt;

/**
 * A picture as shapes, to be drawn at any size without loss; letters are shapes too.
 *
 * @param width  of the whole, in pixels at 100 %
 * @param height likewise
 * @param shapes what is drawn, the farthest behind first
 */
public record PictureShapes(double width, double height, List<Painted> shapes) {

    public PictureShapes {
        shapes = List.copyOf(shapes);
    }

    /**
     * A shape. Colours are {@code 0xRRGGBB}.
     *
     * @param shape  in the coordinates of the whole picture
     * @param fill   colour inside, if any
     * @param stroke colour of the outline, if any
     * @param line   how the outline is drawn
     */
    public record Painted(Shape shape, OptionalInt fill, OptionalInt stroke, BasicStroke line) {
    }
}
