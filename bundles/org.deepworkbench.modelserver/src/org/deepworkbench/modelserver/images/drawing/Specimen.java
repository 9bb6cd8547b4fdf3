package org.deepworkbench.modelserver.images.drawing;

/**
 * One individual to be photographed.
 *
 * @param colour  its red, green and blue, from 0 to 1
 * @param pattern the colour of its pattern
 * @param surface what covers each point of its own frame, in which it fills the unit circle
 */
public record Specimen(double[] colour, double[] pattern, Surface surface) {

    /** The surface of a body. */
    @FunctionalInterface
    public interface Surface {

        /**
         * {@return what is seen at a point}
         *
         * @param x    position along the body's axis
         * @param y    position across it
         * @param edge width of a pixel in body units, over which an outline fades
         */
        Point at(double x, double y, double edge);
    }

    /**
     * What is seen at a point.
     *
     * @param cover   how much of it the body covers, from 0 to 1
     * @param pattern how much of it has the colour of the pattern, from 0 to 1
     * @param light   brightness of the surface; 1 is usual
     */
    public record Point(double cover, double pattern, double light) {
    }
}
