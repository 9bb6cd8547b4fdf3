package org.deepworkbench.modelserver.plots;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.deepworkbench.modelserver.plots.Lettering.Side;

/** Draws one plot: title and legend above, the axes with their numbers, and the layers within the frame. */
final class PlotPainter {

    private static final int SIZE = 12;
    private static final int MARGIN = 12;
    private static final int HEAD = 34;
    private static final int FOOT = 48;
    private static final int RIGHT = 20;
    private static final int LABEL = 18;
    private static final int TICK = 5;
    private static final int TICKS_EVERY_X = 110;
    private static final int TICKS_EVERY_Y = 48;
    private static final int KEY_WIDTH = 22;
    private static final int KEY_GAP = 6;
    private static final double Y_ROOM = 0.06;
    private static final double X_ROOM = 0.01;
    private static final BasicStroke HAIR = new BasicStroke(1);

    private final Graphics2D graphics;
    private final Plot plot;
    private final Lettering text;
    private final Lettering heading;
    private final Ticks xTicks;
    private final Ticks yTicks;
    private final Scale x;
    private final Scale y;

    /**
     * Prepares to draw a plot.
     *
     * @param area where, with the left edge of the frame
     */
    PlotPainter(Graphics2D graphics, Plot plot, Area area) {
        this.graphics = graphics;
        this.plot = plot;
        this.text = new Lettering(graphics, Ink.TEXT, Font.PLAIN, SIZE);
        this.heading = new Lettering(graphics, Ink.TEXT, Font.BOLD, 14);
        Range xs = plot.layers().stream().map(Layer::xRange).reduce(Range.NONE, Range::with).padded(X_ROOM);
        Range ys = yRange(plot);
        this.x = new Scale(xs, area.left(), (double) area.width() - RIGHT);
        this.y = new Scale(ys, (double) area.top() + area.height() - FOOT, (double) area.top() + HEAD);
        this.xTicks = Ticks.in(xs, (int) Math.max(2, (x.last() - x.first()) / TICKS_EVERY_X));
        this.yTicks = yTicks(ys, area.height());
    }

    /**
     * Where a plot is drawn.
     *
     * @param width  of the picture
     * @param height of the plot
     * @param top    of the plot
     * @param left   edge of the frame, to leave room for the numbers
     */
    record Area(int width, int height, int top, double left) {
    }

    /** {@return where the frame of a plot of this height can begin} */
    static double left(Graphics2D graphics, Plot plot, int height) {
        Lettering text = new Lettering(graphics, Ink.TEXT, Font.PLAIN, SIZE);
        Ticks ticks = yTicks(yRange(plot), height);
        return MARGIN + LABEL + 2 * TICK
                + ticks.values().map(value -> text.width(ticks.label(value))).max().orElse(0);
    }

    private static Range yRange(Plot plot) {
        return plot.layers().stream().map(Layer::yRange).reduce(Range.NONE, Range::with).padded(Y_ROOM);
    }

    private static Ticks yTicks(Range range, int height) {
        return Ticks.in(range, Math.max(2, (height - HEAD - FOOT) / TICKS_EVERY_Y));
    }

    void paint() {
        grid();
        LayerPainter painter = new LayerPainter(graphics, x, y);
        Shape clip = graphics.getClip();
        Rectangle2D frame = new Rectangle2D.Double(x.first(), y.last(), x.last() - x.first(), y.first() - y.last());
        graphics.clip(frame);
        for (int i = 0; i < plot.layers().size(); i++) {
            painter.paint(plot.layers().get(i), Ink.of(i));
        }
        graphics.setClip(clip);
        graphics.setStroke(HAIR);
        graphics.setColor(Ink.FRAME);
        graphics.draw(frame);
        words();
        legend(painter);
    }

    private void grid() {
        graphics.setStroke(HAIR);
        graphics.setColor(Ink.GRID);
        xTicks.values().map(x::at).forEach(at -> graphics.draw(new Line2D.Double(at, y.first(), at, y.last())));
        yTicks.values().map(y::at).forEach(at -> graphics.draw(new Line2D.Double(x.first(), at, x.last(), at)));
    }

    private void words() {
        double line = text.width("0") + TICK;
        xTicks.values().forEach(value -> text.write(xTicks.label(value), x.at(value), y.first() + line, Side.MIDDLE));
        yTicks.values().forEach(value -> text.write(yTicks.label(value), x.first() - TICK, y.at(value), Side.RIGHT));
        text.write(plot.xLabel(), (x.first() + x.last()) / 2, y.first() + FOOT - MARGIN, Side.MIDDLE);
        text.writeUpwards(plot.yLabel(), MARGIN + LABEL / 2.0, (y.first() + y.last()) / 2);
        heading.write(plot.title(), x.first(), y.last() - HEAD / 2.0, Side.LEFT);
    }

    /** Writes the names of the layers at the right of the title, the last one outermost. */
    private void legend(LayerPainter painter) {
        double right = x.last();
        double middle = y.last() - HEAD / 2.0;
        List<Layer> layers = plot.layers();
        for (int i = layers.size() - 1; i >= 0; i--) {
            Layer layer = layers.get(i);
            if (!layer.name().isEmpty()) {
                text.write(layer.name(), right, middle, Side.RIGHT);
                right -= text.width(layer.name()) + KEY_GAP + KEY_WIDTH;
                painter.key(layer, Ink.of(i), right, middle, KEY_WIDTH);
                right -= 2 * KEY_GAP;
            }
        }
    }
}
