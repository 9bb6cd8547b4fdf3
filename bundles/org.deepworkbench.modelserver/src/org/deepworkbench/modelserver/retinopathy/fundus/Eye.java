package org.deepworkbench.modelserver.retinopathy.fundus;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;

/**
 * What a healthy eye shows to the camera: the ground, the optic disc, the macula; places are from 0 to 1.
 *
 * @param x      of the middle of the round picture
 * @param y      of it
 * @param radius of it
 * @param side   1 if the optic disc is on the right, -1 if it is on the left
 * @param discX  of the middle of the optic disc
 * @param discY  of it
 * @param disc   its radius
 */
record Eye(double x, double y, double radius, int side, double discX, double discY, double disc) {

    static Eye of(Draw draw) {
        double x = 0.5 + draw.between(-0.02, 0.02);
        double y = 0.5 + draw.between(-0.02, 0.02);
        int side = draw.happens(0.5) ? 1 : -1;
        return new Eye(x, y, draw.between(0.45, 0.5), side, x + side * draw.between(0.24, 0.3),
                y + draw.between(-0.05, 0.05), draw.between(0.045, 0.06));
    }

    /** {@return the x of the middle of the macula} */
    double maculaX() {
        return discX - side * 5 * disc;
    }

    /** {@return the y of it} */
    double maculaY() {
        return discY + 0.4 * disc;
    }

    /** {@return the round that the camera sees} */
    Ellipse2D round() {
        return circle(x, y, radius);
    }

    static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    void paintGround(Graphics2D g, Draw draw) {
        double light = draw.between(0.75, 1.15);
        double pigment = draw.between(-0.06, 0.06);
        Color middle = draw.near(0.78 * light, (0.42 + pigment) * light, (0.22 + pigment) * light, 1);
        Color edge = draw.near(0.5 * light, (0.22 + pigment) * light, 0.1 * light, 1);
        Point2D brightest = new Point2D.Double(x + draw.between(-0.15, 0.15), y + draw.between(-0.15, 0.15));
        g.setPaint(new RadialGradientPaint(brightest, (float) (radius * 1.3), new float[] {0, 1},
                new Color[] {middle, edge}));
        g.fill(round());
        fade(g, maculaX(), maculaY(), draw.between(0.08, 0.12), new Color(0.3f, 0.08f, 0.03f, 0.55f));
    }

    void paintDisc(Graphics2D g, Draw draw) {
        fade(g, discX, discY, 2 * disc, draw.near(0.9, 0.65, 0.35, 0.5));
        g.setPaint(draw.near(0.95, 0.82, 0.55, 1));
        g.fill(new Ellipse2D.Double(discX - disc * 0.9, discY - disc, disc * 1.8, disc * 2));
        g.setPaint(draw.near(0.98, 0.93, 0.75, 0.9));
        g.fill(circle(discX, discY, disc * draw.between(0.35, 0.6)));
    }

    /** Paints a soft spot. */
    static void fade(Graphics2D g, double x, double y, double radius, Color color) {
        Color gone = new Color(color.getRed(), color.getGreen(), color.getBlue(), 0);
        g.setPaint(new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, new float[] {0, 1},
                new Color[] {color, gone}));
        g.fill(circle(x, y, radius));
    }
}
