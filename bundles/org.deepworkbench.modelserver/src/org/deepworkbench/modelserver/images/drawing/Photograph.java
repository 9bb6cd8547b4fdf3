package org.deepworkbench.modelserver.images.drawing;

import java.util.SplittableRandom;

/**
 * Paints a specimen as a camera sees it from above: at a random place, angle and size, on a ground of any pale or dark
 * colour with uneven light, with crumbs and noise. Everything follows from the generator.
 */
public final class Photograph {

    private static final int CHANNELS = 3;
    private static final int MOST_CRUMBS = 9;

    private final SplittableRandom random;
    private final double[] ground = new double[CHANNELS];
    private final double slopeX;
    private final double slopeY;
    private final double noise;
    private final double[][] crumbs;

    private Photograph(SplittableRandom random) {
        this.random = random;
        double grey = random.nextDouble(0.15, 0.9);
        for (int channel = 0; channel < CHANNELS; channel++) {
            ground[channel] = grey * random.nextDouble(0.8, 1.1);
        }
        slopeX = random.nextDouble(-0.25, 0.25);
        slopeY = random.nextDouble(-0.25, 0.25);
        noise = random.nextDouble(0.02, 0.08);
        crumbs = new double[random.nextInt(MOST_CRUMBS)][];
        for (int i = 0; i < crumbs.length; i++) {
            crumbs[i] = new double[] {random.nextDouble(-1, 1), random.nextDouble(-1, 1), random.nextDouble(0.02, 0.1),
                random.nextDouble(0, 1), random.nextDouble(0, 0.8), random.nextDouble(0, 0.5)};
        }
    }

    /**
     * Takes a picture.
     *
     * @param specimen what is on it
     * @param random   decides the rest
     * @param size     pixels along each side
     * @return the red, then the green, then the blue plane, each row by row
     */
    public static byte[] of(Specimen specimen, SplittableRandom random, int size) {
        return new Photograph(random).taken(specimen, size);
    }

    /** {@return a colour near this one, as no two individuals have quite the same} */
    public static double[] near(SplittableRandom random, double red, double green, double blue) {
        double brightness = random.nextDouble(0.75, 1.25);
        return new double[] {red * brightness * random.nextDouble(0.85, 1.15),
            green * brightness * random.nextDouble(0.85, 1.15), blue * brightness * random.nextDouble(0.85, 1.15)};
    }

    private byte[] taken(Specimen specimen, int size) {
        Pose pose = Pose.draw(random, 0.55, 0.85);
        byte[] pixels = new byte[CHANNELS * size * size];
        double pixel = 2.0 / size;
        for (int at = 0; at < size * size; at++) {
            double x = (at % size + 0.5) * pixel - 1;
            double y = (at / size + 0.5) * pixel - 1;
            Specimen.Point point = specimen.surface().at(pose.bodyX(x, y), pose.bodyY(x, y), pixel / pose.scale());
            double light = 1 + slopeX * x + slopeY * y;
            for (int channel = 0; channel < CHANNELS; channel++) {
                double body = point.light() * (specimen.colour()[channel]
                        + point.pattern() * (specimen.pattern()[channel] - specimen.colour()[channel]));
                double below = litter(x, y, pixel, channel);
                double seen = light * (below + point.cover() * (body - below))
                        + noise * (random.nextDouble() + random.nextDouble() - 1);
                pixels[channel * size * size + at] = (byte) Math.clamp(Math.round(seen * 255), 0, 255);
            }
        }
        return pixels;
    }

    /** {@return the ground with its crumbs} */
    private double litter(double x, double y, double pixel, int channel) {
        double below = ground[channel];
        for (double[] crumb : crumbs) {
            double cover = Shapes.fill(Math.hypot(x - crumb[0], y - crumb[1]) - crumb[2], pixel);
            below += cover * (crumb[CHANNELS + channel] - below);
        }
        return below;
    }
}
