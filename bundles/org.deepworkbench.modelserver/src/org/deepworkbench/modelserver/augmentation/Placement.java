package org.deepworkbench.modelserver.augmentation;

import java.util.SplittableRandom;

/**
 * Where each point of a varied picture comes from: an affine map of the square from -1 to 1. What lies outside of the
 * picture is its mirror image.
 *
 * @param xx part of the target's x in the source's x
 * @param xy part of the target's y in the source's x
 * @param yx part of the target's x in the source's y
 * @param yy part of the target's y in the source's y
 * @param x  the source's x of the target's centre
 * @param y  the source's y of the target's centre
 */
record Placement(double xx, double xy, double yx, double yy, double x, double y) {

    private static final Placement IDENTITY = new Placement(1, 0, 0, 1, 0, 0);
    private static final double SMALLEST_PART = 0.05;
    private static final double MOST_STRETCH = 0.2;

    /** Draws flips, a turn, a stretch and a part of the picture. */
    static Placement draw(Augmentation wanted, SplittableRandom chance) {
        double side = wanted.crop() - (wanted.zoom() > 0 ? chance.nextDouble() * wanted.zoom() : 0);
        side = Math.clamp(side, SMALLEST_PART, 1);
        double free = 1 - side;
        double x = free > 0 ? chance.nextDouble(-free, free) : 0;
        double y = free > 0 ? chance.nextDouble(-free, free) : 0;
        double flipX = Augmentation.happens(wanted.hFlip(), chance) ? -side : side;
        double flipY = Augmentation.happens(wanted.vFlip(), chance) ? -side : side;
        Placement placement = new Placement(flipX, 0, 0, flipY, x, y);
        if (Augmentation.happens(wanted.stretch(), chance)) {
            double along = 1 + (2 * chance.nextDouble() - 1) * MOST_STRETCH;
            double direction = chance.nextDouble() * Math.PI;
            placement = placement.turned(direction).scaled(along).turned(-direction);
        }
        if (wanted.rotLim() > 0 && Augmentation.happens(wanted.rot(), chance)) {
            placement = placement.turned(Math.toRadians((2 * chance.nextDouble() - 1) * wanted.rotLim()));
        }
        return placement;
    }

    private Placement turned(double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Placement(xx * cos + xy * sin, xy * cos - xx * sin, yx * cos + yy * sin, yy * cos - yx * sin, x, y);
    }

    private Placement scaled(double factor) {
        return new Placement(xx * factor, xy, yx * factor, yy, x, y);
    }

    boolean isIdentity() {
        return equals(IDENTITY);
    }

    /** Brings each plane of a picture into this place. */
    void apply(float[] planes, int size) {
        float[] source = planes.clone();
        double step = 2.0 / size;
        int at = 0;
        for (int row = 0; row < size; row++) {
            double v = (row + 0.5) * step - 1;
            for (int column = 0; column < size; column++) {
                double u = (column + 0.5) * step - 1;
                sample(source, size, mirrored(xx * u + xy * v + x), mirrored(yx * u + yy * v + y), planes, at++);
            }
        }
    }

    /** {@return the place from -1 to 1 at which a picture between mirrors shows what is at this place} */
    private static double mirrored(double place) {
        double inPeriod = place + 1 - 4 * Math.floor((place + 1) / 4);
        return inPeriod <= 2 ? inPeriod - 1 : 3 - inPeriod;
    }

    /** Interpolates linearly between the four pixels around a place. */
    private static void sample(float[] source, int size, double sx, double sy, float[] target, int at) {
        double px = Math.clamp((sx + 1) / 2 * size - 0.5, 0, size - 1);
        double py = Math.clamp((sy + 1) / 2 * size - 0.5, 0, size - 1);
        int left = (int) px;
        int top = (int) py;
        int right = Math.min(left + 1, size - 1) - left;
        int below = (Math.min(top + 1, size - 1) - top) * size;
        float fx = (float) (px - left);
        float fy = (float) (py - top);
        int plane = size * size;
        for (int from = top * size + left, to = at; to < target.length; from += plane, to += plane) {
            float upper = source[from] + fx * (source[from + right] - source[from]);
            float lower = source[from + below] + fx * (source[from + below + right] - source[from + below]);
            target[to] = upper + fy * (lower - upper);
        }
    }
}
