package org.deepworkbench.modelserver.retinopathy.fundus;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** The blood vessels: arcades that leave the optic disc, bend around the macula, and branch. */
final class Vessels {

    private static final double STEP = 0.02;
    private static final int MOST_BRANCHINGS = 3;

    private final Graphics2D g;
    private final Draw draw;
    private final Eye eye;

    Vessels(Graphics2D g, Draw draw, Eye eye) {
        this.g = g;
        this.draw = draw;
        this.eye = eye;
    }

    void paint() {
        for (int upwards : new int[] {-1, 1}) {
            for (int vein = 0; vein < 2; vein++) {
                Color color = vein == 0 ? draw.near(0.6, 0.2, 0.12, 0.85) : draw.near(0.45, 0.1, 0.08, 0.9);
                double width = draw.between(0.009, 0.012) * (1 + 0.3 * vein);
                double temporal = Math.PI / 2 * upwards + eye.side() * upwards * draw.between(0.1, 0.5);
                grow(eye.discX(), eye.discY(), temporal, eye.side() * upwards * draw.between(0.05, 0.08), width,
                        color, 0);
                double nasal = Math.PI / 2 * upwards - eye.side() * upwards * draw.between(0.4, 0.9);
                grow(eye.discX(), eye.discY(), nasal, draw.between(-0.02, 0.02), width * 0.8, color, 1);
            }
        }
    }

    /** Draws a vessel from a place in a direction, in radians, that changes by {@code bend} with each step. */
    private void grow(double fromX, double fromY, double direction, double bend, double width, Color color, int level) {
        double x = fromX;
        double y = fromY;
        double angle = direction;
        double thick = width;
        g.setPaint(color);
        for (int step = 0; step < 40 && thick > 0.002; step++) {
            double nextX = x + STEP * Math.cos(angle);
            double nextY = y + STEP * Math.sin(angle);
            g.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            Path2D piece = new Path2D.Double();
            piece.moveTo(x, y);
            piece.lineTo(nextX, nextY);
            g.draw(piece);
            x = nextX;
            y = nextY;
            angle += bend * Math.min(1, step / 6.0) + 0.12 * draw.around();
            thick *= 0.965;
            if (level < MOST_BRANCHINGS && step > 3 && draw.happens(0.14)) {
                double turn = draw.between(0.4, 0.9) * (draw.happens(0.5) ? 1 : -1);
                grow(x, y, angle + turn, -0.03 * turn, thick * 0.65, color, level + 1);
                g.setPaint(color);
            }
        }
    }

    /** Draws a tangle of fine new vessels around a place. */
    void paintNew(double x, double y) {
        Color color = draw.near(0.6, 0.08, 0.06, 0.9);
        int twigs = draw.count(7, 12);
        for (int twig = 0; twig < twigs; twig++) {
            double angle = draw.between(0, 2 * Math.PI);
            g.setPaint(color);
            g.setStroke(new BasicStroke((float) draw.between(0.004, 0.007), BasicStroke.CAP_ROUND,
                    BasicStroke.JOIN_ROUND));
            Path2D path = new Path2D.Double();
            double px = x + 0.01 * draw.around();
            double py = y + 0.01 * draw.around();
            path.moveTo(px, py);
            double bend = draw.between(0.25, 0.6) * (draw.happens(0.5) ? 1 : -1);
            for (int step = 0; step < 9; step++) {
                px += 0.012 * Math.cos(angle);
                py += 0.012 * Math.sin(angle);
                path.lineTo(px, py);
                angle += bend;
            }
            g.draw(path);
        }
    }
}
