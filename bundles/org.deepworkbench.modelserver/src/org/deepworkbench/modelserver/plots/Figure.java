package org.deepworkbench.modelserver.plots;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.deepworkbench.modelserver.module.Picture;

/**
 * Plots below each other in one picture.
 *
 * @param plots  from the top
 * @param width  of the picture, in pixels
 * @param height of each plot, in pixels
 */
public record Figure(List<Plot> plots, int width, int height) {

    private static final int USUAL_WIDTH = 960;
    private static final int USUAL_HEIGHT = 400;

    public Figure {
        plots = List.copyOf(plots);
    }

    /** {@return the picture of one plot, in the usual size} */
    public static Picture of(Plot plot) {
        return new Figure(List.of(plot), USUAL_WIDTH, USUAL_HEIGHT).picture();
    }

    /** {@return the picture} */
    public Picture picture() {
        return Picture.of(image());
    }

    BufferedImage image() {
        BufferedImage image = new BufferedImage(width, height * plots.size(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING,
                    RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Ink.PAPER);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            // One left edge for all, so that the same moment stands at the same place in each.
            double left = plots.stream().mapToDouble(plot -> PlotPainter.left(graphics, plot, height)).max()
                    .orElse(0);
            for (int i = 0; i < plots.size(); i++) {
                new PlotPainter(graphics, plots.get(i), new PlotPainter.Area(width, height, i * height, left)).paint();
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
