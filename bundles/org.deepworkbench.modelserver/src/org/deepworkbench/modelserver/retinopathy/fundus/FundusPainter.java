package org.deepworkbench.modelserver.retinopathy.fundus;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.retinopathy.Stage;

/**
 * Draws one photograph of the back of an eye, left or right: uneven light, disc, macula, vessels, what the disease has
 * left at its stage, harmless spots that look like it, and the camera's noise. Everything follows from the seed. They
 * are drawings to try a classifier on, no medical reference.
 */
public final class FundusPainter {

    private static final int FINER = 2;
    private static final int CHANNELS = 3;

    private FundusPainter() {
    }

    /**
     * Draws a picture.
     *
     * @param stage of the disease
     * @param seed  of the whole picture
     * @param size  pixels along each side
     * @return the red, then the green, then the blue plane, each row by row
     */
    public static byte[] paint(Stage stage, long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage image = new BufferedImage(size * FINER, size * FINER, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size * FINER, size * FINER);
        draw(g, stage, new Draw(random));
        g.dispose();
        return developed(image, size, random);
    }

    private static void draw(Graphics2D g, Stage stage, Draw draw) {
        Eye eye = Eye.of(draw);
        g.clip(eye.round());
        eye.paintGround(g, draw);
        Vessels vessels = new Vessels(g, draw, eye);
        eye.paintDisc(g, draw);
        vessels.paint();
        paintHarmless(g, draw, eye);
        new Lesions(g, draw, eye).paint(stage, vessels);
    }

    /** Pale drusen and reflections of light, whatever the stage. */
    private static void paintHarmless(Graphics2D g, Draw draw, Eye eye) {
        int drusen = draw.count(0, 5);
        for (int i = 0; i < drusen; i++) {
            Eye.fade(g, eye.maculaX() + 0.12 * draw.around(), eye.maculaY() + 0.12 * draw.around(),
                    draw.between(0.01, 0.02), draw.near(0.9, 0.75, 0.45, 0.6));
        }
        int reflections = draw.count(0, 2);
        for (int i = 0; i < reflections; i++) {
            Eye.fade(g, draw.between(0.15, 0.85), draw.between(0.15, 0.85), draw.between(0.08, 0.2),
                    new Color(1f, 0.9f, 0.8f, (float) draw.between(0.05, 0.2)));
        }
    }

    /** Averages the finer pixels and adds the noise of the camera. */
    private static byte[] developed(BufferedImage image, int size, SplittableRandom random) {
        double noise = random.nextDouble(2, 9);
        byte[] planes = new byte[CHANNELS * size * size];
        int plane = size * size;
        for (int i = 0; i < plane; i++) {
            int[] pixels = image.getRGB(i % size * FINER, i / size * FINER, FINER, FINER, null, 0, FINER);
            for (int channel = 0; channel < CHANNELS; channel++) {
                int sum = 0;
                for (int pixel : pixels) {
                    sum += pixel >> 16 - 8 * channel & 255;
                }
                double value = (double) sum / pixels.length + noise * (random.nextDouble() + random.nextDouble() - 1);
                planes[channel * plane + i] = (byte) Math.clamp(Math.round(value), 0, 255);
            }
        }
        return planes;
    }
}
