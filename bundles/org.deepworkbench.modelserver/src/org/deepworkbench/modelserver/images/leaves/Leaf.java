package org.deepworkbench.modelserver.images.leaves;

import static org.deepworkbench.modelserver.images.drawing.Shapes.fill;
import static org.deepworkbench.modelserver.images.drawing.Shapes.lens;
import static org.deepworkbench.modelserver.images.drawing.Shapes.line;

import java.util.SplittableRandom;
import org.deepworkbench.modelserver.images.drawing.Photograph;
import org.deepworkbench.modelserver.images.drawing.Specimen;
import org.deepworkbench.modelserver.images.drawing.Subject;

/**
 * Six kinds of leaves, drawn after what makes their outline recognisable, green as in summer or yellow as in autumn.
 * They are drawings, no botanical reference.
 */
public enum Leaf implements Subject {

    /** Long, with round lobes on both sides. */
    OAK("Oak") {
        @Override
        Outline outline(SplittableRandom random) {
            double lobes = random.nextDouble(12, 16);
            double width = random.nextDouble(0.38, 0.5);
            return (x, y) -> Math.max(Math.abs(y) - width * bulge(x) * (0.75 + 0.3 * Math.cos(lobes * x)),
                    Math.abs(x) - 0.95);
        }
    },

    /** Five pointed lobes that spread like fingers. */
    MAPLE("Maple") {
        @Override
        Outline outline(SplittableRandom random) {
            double depth = random.nextDouble(0.4, 0.52);
            return (x, y) -> {
                double lobe = Math.abs(Math.cos(2.5 * Math.atan2(y, x)));
                return 0.6 * (Math.hypot(x, y) - 0.95 * (1 - depth + depth * lobe * lobe * lobe));
            };
        }
    },

    /** Egg-shaped with a saw-toothed edge. */
    BIRCH("Birch") {
        @Override
        Outline outline(SplittableRandom random) {
            double width = random.nextDouble(0.45, 0.56);
            double teeth = random.nextDouble(7, 10);
            return (x, y) -> {
                double saw = teeth * x - Math.floor(teeth * x);
                return Math.max(Math.abs(y) - width * bulge(x) * (1 - 0.35 * x) - 0.06 * (1 - saw) + 0.03,
                        Math.abs(x) - 0.9);
            };
        }
    },

    /** A fan with a notch. */
    GINKGO("Ginkgo") {
        @Override
        Outline outline(SplittableRandom random) {
            double spread = random.nextDouble(0.75, 1);
            double notch = random.nextDouble(0.25, 0.45);
            return (x, y) -> {
                double r = Math.hypot(x + 0.75, y);
                double angle = Math.atan2(y, x + 0.75);
                double rim = 1.55 * (1 - notch * Math.exp(-angle * angle * 80) + 0.03 * Math.cos(17 * angle));
                return Math.max(r - rim, (Math.abs(angle) - spread) * r);
            };
        }
    },

    /** Narrow and pointed. */
    WILLOW("Willow") {
        @Override
        Outline outline(SplittableRandom random) {
            double width = random.nextDouble(0.14, 0.22);
            double bend = random.nextDouble(-0.2, 0.2);
            return (x, y) -> lens(x, y + bend * (x * x - 0.4), 1, width);
        }
    },

    /** Pairs of leaflets along a stem. */
    ROWAN("Rowan") {
        @Override
        Outline outline(SplittableRandom random) {
            int pairs = random.nextInt(4, 7);
            double length = random.nextDouble(0.4, 0.52);
            return (x, y) -> {
                double pitch = 1.7 / pairs;
                double foot = pitch * Math.rint((x - 0.25 * Math.abs(y)) / pitch);
                double along = Math.abs(y) - length * 0.55;
                double across = x - Math.clamp(foot, -0.85, 0.85) - 0.25 * Math.abs(y);
                return Math.min(lens(along, across, length * 0.5, pitch * 0.4),
                        Math.max(Math.abs(y) - 0.02, Math.abs(x) - 0.9));
            };
        }
    };

    private final String label;

    Leaf(String label) {
        this.label = label;
    }

    /** The outline of a leaf. */
    @FunctionalInterface
    interface Outline {

        /** {@return roughly the signed distance to it, negative inside} */
        double distance(double x, double y);
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return one outline, different with every draw} */
    abstract Outline outline(SplittableRandom random);

    @Override
    public Specimen individual(SplittableRandom random) {
        Outline outline = outline(random);
        double autumn = random.nextDouble() * random.nextDouble();
        double[] colour = Photograph.near(random, 0.25 + 0.5 * autumn, 0.5, 0.15);
        double[] veins = Photograph.near(random, 0.5 + 0.3 * autumn, 0.65, 0.35);
        double spacing = random.nextDouble(0.15, 0.25);
        return new Specimen(colour, veins, (x, y, edge) -> {
            double sideVein = x - 0.7 * Math.abs(y);
            double nearest = Math.abs(sideVein - spacing * Math.rint(sideVein / spacing));
            double vein = Math.max(line(Math.abs(y), 0.02, edge), 0.6 * line(nearest, 0.008, edge));
            return new Specimen.Point(fill(outline.distance(x, y), edge), vein, 1 - 0.2 * Math.abs(y));
        });
    }

    /** {@return the width of half an ellipse at a place along it} */
    private static double bulge(double x) {
        return Math.sqrt(Math.max(0, 1 - x * x));
    }
}
