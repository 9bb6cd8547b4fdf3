package org.deepworkbench.modelserver.images.plankton;

import java.util.SplittableRandom;
import org.deepworkbench.modelserver.images.drawing.Pose;
import org.deepworkbench.modelserver.images.drawing.Shapes;

/**
 * Paints one picture as a flow microscope takes it: an individual at a random place, angle and size, on a ground of
 * uneven light, with specks and noise. Everything follows from the seed; two seeds give two pictures.
 */
public final class PlanktonPainter {

    private static final int CHANNELS = 3;
    private static final int MAX_SPECKS = 7;

    private PlanktonPainter() {
    }

    /**
     * Paints a picture.
     *
     * @param species what is on it
     * @param seed    of the whole picture
     * @param size    pixels along each side
     * @return the red, then the green, then the blue plane, each row by row
     */
    public static byte[] paint(Species species, long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        Organism organism = species.individual(random);
        Pose pose = Pose.draw(random, 0.5, 0.85);
        Light light = Light.draw(random);
        Speck[] specks = new Speck[random.nextInt(MAX_SPECKS)];
        for (int i = 0; i < specks.length; i++) {
            specks[i] = Speck.draw(random);
        }
        byte[] pixels = new byte[CHANNELS * size * size];
        double pixel = 2.0 / size;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double x = (column + 0.5) * pixel - 1;
                double y = (row + 0.5) * pixel - 1;
                double ink = organism.ink(pose.bodyX(x, y), pose.bodyY(x, y), pixel / pose.scale());
                for (Speck speck : specks) {
                    ink = Math.max(ink, speck.ink(x, y, pixel));
                }
                light.expose(pixels, row * size + column, x, y, ink, random);
            }
        }
        return pixels;
    }

    /** The light: its strength, slope and colour, how much the individual takes away, and the noise of the camera. */
    private record Light(double ground, double slopeX, double slopeY, double contrast, double noise, double[] tint) {

        static Light draw(SplittableRandom random) {
            double[] tint = new double[CHANNELS];
            for (int c = 0; c < CHANNELS; c++) {
                tint[c] = random.nextDouble(0.9, 1.1);
            }
            return new Light(random.nextDouble(0.45, 0.85), random.nextDouble(-0.15, 0.15),
                    random.nextDouble(-0.15, 0.15), random.nextDouble(0.35, 0.9), random.nextDouble(0.03, 0.1), tint);
        }

        void expose(byte[] pixels, int at, double x, double y, double ink, SplittableRandom random) {
            double grey = (ground + slopeX * x + slopeY * y) * (1 - contrast * ink);
            int plane = pixels.length / CHANNELS;
            double grain = (random.nextDouble() + random.nextDouble() - 1) * noise;
            for (int c = 0; c < CHANNELS; c++) {
                double value = grey * tint[c] + grain + (random.nextDouble() - 0.5) * noise;
                pixels[c * plane + at] = (byte) Math.clamp(Math.round(value * 255), 0, 255);
            }
        }
    }

    /** A bit of dirt. */
    private record Speck(double x, double y, double radius, double darkness) {

        static Speck draw(SplittableRandom random) {
            return new Speck(random.nextDouble(-1, 1), random.nextDouble(-1, 1), random.nextDouble(0.02, 0.09),
                    random.nextDouble(0.3, 0.9));
        }

        double ink(double px, double py, double pixel) {
            double dx = px - x;
            double dy = py - y;
            return Shapes.fill(Math.sqrt(dx * dx + dy * dy) - radius, pixel) * darkness;
        }
    }
}
