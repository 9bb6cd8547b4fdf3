package org.deepworkbench.modelserver.images.drawing;

import java.util.SplittableRandom;

/**
 * Place, angle and size of a specimen, in a picture that reaches from -1 to 1.
 *
 * @param x     where the middle of its body lies
 * @param y     where the middle of its body lies
 * @param cos   cosine of the angle it is turned by
 * @param sin   sine of that angle
 * @param scale half the length of its body
 */
public record Pose(double x, double y, double cos, double sin, double scale) {

    private static final double FARTHEST = 0.3;

    /** Draws a pose of any angle near the middle, with a scale between these. */
    public static Pose draw(SplittableRandom random, double smallest, double largest) {
        double angle = random.nextDouble(2 * Math.PI);
        return new Pose(random.nextDouble(-FARTHEST, FARTHEST), random.nextDouble(-FARTHEST, FARTHEST),
                Math.cos(angle), Math.sin(angle), random.nextDouble(smallest, largest));
    }

    /** {@return where along its body's axis a point of the picture lies} */
    public double bodyX(double px, double py) {
        return ((px - x) * cos + (py - y) * sin) / scale;
    }

    /** {@return where across its body's axis a point of the picture lies} */
    public double bodyY(double px, double py) {
        return ((py - y) * cos - (px - x) * sin) / scale;
    }
}
