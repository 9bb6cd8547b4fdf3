package org.deepworkbench.modelserver.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final double[] THREE = {0, 1, 2};

    @Test
    void isAPictureOfTheUsualSize() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Figure.of(plot(new Layer.Line("a", THREE, THREE)))
                .png()));
        assertEquals(960, image.getWidth());
        assertEquals(400, image.getHeight());
    }

    @Test
    void drawsEachKindOfLayerInItsOwnColour() {
        List<Layer> layers = List.of(new Layer.Line("b", THREE, new double[] {2, 1, 0}),
                new Layer.Points("c", THREE, new double[] {1, 1, 1}, new double[] {0.3, 0.3, 0.3}),
                new Layer.Level("d", 0, 2, 1.5, 0.1));
        BufferedImage image = image(layers.toArray(Layer[]::new));
        for (int i = 0; i < layers.size(); i++) {
            assertTrue(count(image, Ink.of(i)) > 50, layers.get(i).name());
        }
    }

    @Test
    void anErrorBarIsAsLongAsItsError() {
        BufferedImage small = image(points(0.1));
        BufferedImage large = image(points(0.4));
        assertEquals(4.0, (double) height(large) / height(small), 0.4);
    }

    /** One point with an error in the middle of the plot, on axes that two others hold. */
    private static Layer[] points(double error) {
        return new Layer[] {
                new Layer.Points("", new double[] {1}, new double[] {1}, new double[] {error}),
                new Layer.Line("", THREE, THREE)};
    }

    private static int height(BufferedImage image) {
        int[] rows = IntStream.range(0, image.getHeight())
                .filter(y -> IntStream.range(0, image.getWidth()).anyMatch(x -> is(image, x, y, Ink.of(0)))).toArray();
        return rows[rows.length - 1] - rows[0];
    }

    @Test
    void aSpikeBetweenManyPointsIsSeen() {
        double[] xs = IntStream.range(0, 500_000).asDoubleStream().toArray();
        double[] ys = new double[xs.length];
        BufferedImage flat = image(new Layer.Line("", xs, ys.clone()), frame(xs));
        ys[250_000] = 1;
        BufferedImage spike = image(new Layer.Line("", xs, ys), frame(xs));
        assertTrue(count(spike, Ink.of(0)) > count(flat, Ink.of(0)) + 150);
    }

    private static Layer frame(double[] xs) {
        return new Layer.Level("", 0, xs.length, 0.5, 0.5);
    }

    @Test
    void whatIsNoNumberIsLeftOut() {
        double[] holes = {0, Double.NaN, 2, Double.POSITIVE_INFINITY};
        BufferedImage image = image(new Layer.Line("", new double[] {0, 1, 2, 3}, holes),
                new Layer.Points("", new double[] {0, 1, 2, 3}, holes, new double[] {0.1, 0.1, Double.NaN, 0.1}));
        assertTrue(count(image, Ink.of(1)) > 20);
    }

    @Test
    void aSingleValueAndNoValueHaveAxesToo() {
        double[] same = {7, 7, 7};
        assertTrue(count(image(new Layer.Line("", THREE, same)), Ink.of(0)) > 100);
        assertEquals(0, count(image(new Layer.Line("", new double[0], new double[0])), Ink.of(0)));
    }

    @Test
    void plotsStandBelowEachOther() {
        Plot one = plot(new Layer.Line("", THREE, THREE));
        BufferedImage image = new Figure(List.of(one, one), 600, 300).image();
        assertEquals(600, image.getHeight());
        assertTrue(Arrays.equals(pixels(image, 0), pixels(image, 300)));
    }

    private static int[] pixels(BufferedImage image, int top) {
        return image.getRGB(0, top, 600, 300, null, 0, 600);
    }

    private static Plot plot(Layer... layers) {
        return new Plot("title", "x", "y", List.of(layers));
    }

    private static BufferedImage image(Layer... layers) {
        return new Figure(List.of(plot(layers)), 960, 400).image();
    }

    private static long count(BufferedImage image, Color colour) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> is(image, i % image.getWidth(), i / image.getWidth(), colour)).count();
    }

    /** Lines have soft edges: a pixel is of the colour that it comes nearest to. */
    private static boolean is(BufferedImage image, int x, int y, Color colour) {
        Color pixel = new Color(image.getRGB(x, y));
        return Stream.of(Ink.of(0), Ink.of(1), Ink.of(2), Ink.of(3), Ink.PAPER, Ink.GRID, Ink.FRAME, Ink.TEXT)
                .allMatch(other -> distance(pixel, colour) <= distance(pixel, other));
    }

    private static double distance(Color a, Color b) {
        return Math.hypot(Math.hypot(a.getRed() - b.getRed(), a.getGreen() - b.getGreen()), a.getBlue() - b.getBlue());
    }
}
