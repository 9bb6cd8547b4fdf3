package org.deepworkbench.modelserver.retinopathy.fundus;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import org.deepworkbench.modelserver.retinopathy.Stage;

/** What the disease leaves, more of it and other things with each stage; counts of neighbouring stages overlap. */
final class Lesions {

    private final Graphics2D g;
    private final Draw draw;
    private final Eye eye;

    Lesions(Graphics2D g, Draw draw, Eye eye) {
        this.g = g;
        this.draw = draw;
        this.eye = eye;
    }

    void paint(Stage stage, Vessels vessels) {
        switch (stage) {
            case DR0 -> { }
            case DR1 -> paint(draw.count(3, 7), 0, 0, 0);
            case DR2 -> paint(draw.count(5, 12), draw.count(2, 6), draw.count(1, 3), draw.count(0, 1));
            case DR3 -> paint(draw.count(9, 18), draw.count(7, 15), draw.count(1, 4), draw.count(1, 4));
            case DR4 -> {
                paint(draw.count(5, 16), draw.count(3, 12), draw.count(0, 3), draw.count(0, 3));
                paintProliferation(vessels);
            }
        }
    }

    private void paint(int microaneurysms, int haemorrhages, int exudates, int softSpots) {
        for (int i = 0; i < softSpots; i++) {
            Place at = place();
            Eye.fade(g, at.x, at.y, draw.between(0.03, 0.045), draw.near(0.93, 0.88, 0.75, 0.9));
        }
        for (int i = 0; i < exudates; i++) {
            paintExudates();
        }
        for (int i = 0; i < haemorrhages; i++) {
            blot(place(), draw.between(0.014, 0.028));
        }
        for (int i = 0; i < microaneurysms; i++) {
            Place at = place();
            g.setPaint(draw.near(0.5, 0.05, 0.04, 0.95));
            g.fill(Eye.circle(at.x, at.y, draw.between(0.007, 0.011)));
        }
    }

    /** A cluster of small bright deposits with sharp edges. */
    private void paintExudates() {
        Place middle = place();
        int count = draw.count(3, 7);
        for (int i = 0; i < count; i++) {
            g.setPaint(draw.near(0.97, 0.9, 0.5, 0.95));
            g.fill(Eye.circle(middle.x + 0.03 * draw.around(), middle.y + 0.03 * draw.around(),
                    draw.between(0.005, 0.01)));
        }
    }

    private void blot(Place at, double radius) {
        g.setPaint(draw.near(0.38, 0.04, 0.03, 0.92));
        double longer = draw.between(1, 1.8);
        AffineTransform before = g.getTransform();
        g.rotate(draw.between(0, Math.PI), at.x, at.y);
        g.fill(new Ellipse2D.Double(at.x - radius * longer, at.y - radius, 2 * radius * longer, 2 * radius));
        g.setTransform(before);
    }

    private void paintProliferation(Vessels vessels) {
        if (draw.happens(0.5)) {
            vessels.paintNew(eye.discX(), eye.discY());
        }
        int elsewhere = draw.count(1, 2);
        for (int i = 0; i < elsewhere; i++) {
            Place at = place();
            vessels.paintNew(at.x, at.y);
        }
        if (draw.happens(0.35)) {
            blot(place(), draw.between(0.06, 0.09));
        }
    }

    /** {@return a place on the retina, apart from the optic disc} */
    private Place place() {
        while (true) {
            double distance = 0.9 * eye.radius() * Math.sqrt(draw.between(0, 1));
            double angle = draw.between(0, 2 * Math.PI);
            double x = eye.x() + distance * Math.cos(angle);
            double y = eye.y() + distance * Math.sin(angle);
            if (Math.hypot(x - eye.discX(), y - eye.discY()) > 1.5 * eye.disc()) {
                return new Place(x, y);
            }
        }
    }

    private record Place(double x, double y) {
    }
}
