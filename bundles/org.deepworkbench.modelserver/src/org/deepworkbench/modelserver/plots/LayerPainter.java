package org.deepworkbench.modelserver.plots;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/** Draws the layers of a plot, and how each looks in the legend. */
final class LayerPainter {

    private static final double RADIUS = 2.6;
    private static final double CAP = 3;
    private static final BasicStroke FINE = new BasicStroke(1.2f);
    private static final BasicStroke CURVE = new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final int KEY_HEIGHT = 10;

    private final Graphics2D graphics;
    private final Scale x;
    private final Scale y;

    LayerPainter(Graphics2D graphics, Scale x, Scale y) {
        this.graphics = graphics;
        this.x = x;
        this.y = y;
    }

    void paint(Layer layer, Color colour) {
        graphics.setColor(colour);
        switch (layer) {
            case Layer.Line line -> line(line);
            case Layer.Points points -> points(points);
            case Layer.Level level -> level(level, colour);
            case Layer.Stretches stretches -> stretches(stretches, colour);
        }
    }

    /** Draws a sample of a layer's look into a box of the legend. */
    void key(Layer layer, Color colour, double left, double middle, double width) {
        graphics.setColor(colour);
        Rectangle2D box = new Rectangle2D.Double(left, middle - KEY_HEIGHT / 2.0, width, KEY_HEIGHT);
        Line2D line = new Line2D.Double(left, middle, left + width, middle);
        graphics.setStroke(CURVE);
        switch (layer) {
            case Layer.Line any -> graphics.draw(line);
            case Layer.Points any -> dot(left + width / 2, middle);
            case Layer.Level any -> {
                graphics.draw(line);
                veil(box, colour);
            }
            case Layer.Stretches any -> veil(box, colour);
        }
    }

    private void line(Layer.Line line) {
        Path2D path = new Path2D.Double();
        boolean open = false;
        int i = 0;
        while (i < line.xs().length) {
            int end = samePixel(line.xs(), i);
            Range span = Range.of(Arrays.copyOfRange(line.ys(), i, end));
            boolean gap = span.low() > span.high();
            if (!gap) {
                double at = x.at(line.xs()[i]);
                double entry = end - i == 1 ? span.low() : span.high();
                if (open) {
                    path.lineTo(at, y.at(entry));
                } else {
                    path.moveTo(at, y.at(entry));
                }
                path.lineTo(at, y.at(span.low()));
            }
            open = !gap;
            i = end;
        }
        graphics.setStroke(CURVE);
        graphics.draw(path);
    }

    /** {@return the first point behind this one that lies in another column of pixels} */
    private int samePixel(double[] xs, int from) {
        long column = (long) Math.floor(x.at(xs[from]));
        int end = from + 1;
        while (end < xs.length && (long) Math.floor(x.at(xs[end])) == column) {
            end++;
        }
        return end;
    }

    private void points(Layer.Points points) {
        graphics.setStroke(FINE);
        for (int i = 0; i < points.xs().length; i++) {
            if (!Double.isFinite(points.ys()[i])) {
                continue;
            }
            double at = x.at(points.xs()[i]);
            if (i < points.errors().length && Double.isFinite(points.errors()[i])) {
                double top = y.at(points.ys()[i] + points.errors()[i]);
                double bottom = y.at(points.ys()[i] - points.errors()[i]);
                graphics.draw(new Line2D.Double(at, bottom, at, top));
                graphics.draw(new Line2D.Double(at - CAP, top, at + CAP, top));
                graphics.draw(new Line2D.Double(at - CAP, bottom, at + CAP, bottom));
            }
            dot(at, y.at(points.ys()[i]));
        }
    }

    private void dot(double centreX, double centreY) {
        graphics.fill(new Ellipse2D.Double(centreX - RADIUS, centreY - RADIUS, 2 * RADIUS, 2 * RADIUS));
    }

    private void level(Layer.Level level, Color colour) {
        double left = x.at(level.from());
        double right = x.at(level.to());
        double top = y.at(level.value() + level.error());
        graphics.setStroke(CURVE);
        graphics.draw(new Line2D.Double(left, y.at(level.value()), right, y.at(level.value())));
        veil(new Rectangle2D.Double(left, top, right - left, y.at(level.value() - level.error()) - top), colour);
    }

    private void stretches(Layer.Stretches stretches, Color colour) {
        for (Layer.Stretch stretch : stretches.stretches()) {
            double left = x.at(stretch.from());
            veil(new Rectangle2D.Double(left, y.last(), Math.max(1, x.at(stretch.to()) - left),
                    y.first() - y.last()), colour);
        }
    }

    private void veil(Rectangle2D area, Color colour) {
        graphics.setColor(Ink.veiled(colour));
        graphics.fill(area);
        graphics.setColor(colour);
    }
}
