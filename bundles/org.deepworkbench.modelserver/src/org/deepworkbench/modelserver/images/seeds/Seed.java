package org.deepworkbench.modelserver.images.seeds;

import static org.deepworkbench.modelserver.images.drawing.Shapes.ellipse;
import static org.deepworkbench.modelserver.images.drawing.Shapes.fill;
import static org.deepworkbench.modelserver.images.drawing.Shapes.line;

import java.util.SplittableRandom;
import org.deepworkbench.modelserver.images.drawing.Photograph;
import org.deepworkbench.modelserver.images.drawing.Specimen;
import org.deepworkbench.modelserver.images.drawing.Subject;

/**
 * Six kinds of seeds, drawn after their shape and the marks on them; their colours overlap. They are drawings, no
 * botanical reference.
 */
public enum Seed implements Subject {

    /** A kidney with a scar in its bay. */
    BEAN("Bean") {
        @Override
        Specimen.Surface surface(SplittableRandom random) {
            double bend = random.nextDouble(0.35, 0.5);
            double width = random.nextDouble(0.38, 0.48);
            return (x, y, edge) -> {
                double bent = y + bend * (x * x - 0.3);
                double scar = fill(ellipse(x, bent - width * 0.85, 0.14, 0.07), edge);
                return rounded(ellipse(x, bent, 0.85, width), scar, edge, width);
            };
        }
    },

    /** A ball with a small scar and shallow wrinkles. */
    PEA("Pea") {
        @Override
        Specimen.Surface surface(SplittableRandom random) {
            double radius = random.nextDouble(0.6, 0.75);
            double wrinkles = random.nextDouble(0, 0.04);
            return (x, y, edge) -> {
                double rim = radius * (1 + wrinkles * Math.cos(7 * Math.atan2(y, x)));
                double scar = fill(ellipse(x - 0.3, y, 0.1, 0.05), edge);
                return rounded(Math.hypot(x, y) - rim, scar, edge, radius);
            };
        }
    },

    /** A drop with stripes along it. */
    SUNFLOWER("Sunflower") {
        @Override
        Specimen.Surface surface(SplittableRandom random) {
            double width = random.nextDouble(0.62, 0.8);
            double stripes = random.nextDouble(9, 14);
            return (x, y, edge) -> {
                double half = width * drop(x);
                double stripe = Math.clamp(0.5 + 1.5 * Math.cos(stripes * y / Math.max(half, 0.1)), 0, 1);
                return rounded(Math.max(Math.abs(y) - half, Math.abs(x) - 0.95), stripe, edge, width / 2);
            };
        }
    },

    /** A tooth, broad at one end, with a pale tip at the other. */
    MAIZE("Maize") {
        @Override
        Specimen.Surface surface(SplittableRandom random) {
            double width = random.nextDouble(0.5, 0.62);
            return (x, y, edge) -> {
                double half = width * (0.8 + 0.35 * x);
                double corner = Math.hypot(Math.max(0, Math.abs(x) - 0.55), Math.max(0, Math.abs(y) - half + 0.25));
                double tip = fill(x + 0.45 + 0.3 * y * y, edge * 2);
                return rounded(corner - 0.25, tip, edge, width);
            };
        }
    },

    /** A long grain with a crease. */
    WHEAT("Wheat") {
        @Override
        Specimen.Surface surface(SplittableRandom random) {
            double width = random.nextDouble(0.32, 0.42);
            return (x, y, edge) -> rounded(ellipse(x, y, 0.9, width),
                    line(Math.abs(y), 0.035, edge) * fill(Math.abs(x) - 0.75, edge), edge, width);
        }
    },

    /** A flat drop with a rim. */
    PUMPKIN("Pumpkin") {
        @Override
        Specimen.Surface surface(SplittableRandom random) {
            double width = random.nextDouble(0.85, 1.05);
            return (x, y, edge) -> {
                double outline = Math.max(Math.abs(y) - width * drop(x), Math.abs(x) - 0.95);
                return new Specimen.Point(fill(outline, edge), line(Math.abs(outline + 0.09), 0.025, edge), 1);
            };
        }
    };

    private final String label;

    Seed(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return one surface, different with every draw} */
    abstract Specimen.Surface surface(SplittableRandom random);

    @Override
    public Specimen individual(SplittableRandom random) {
        double age = random.nextDouble();
        double[] colour = Photograph.near(random, 0.75 - 0.3 * age, 0.6 - 0.35 * age, 0.35 - 0.2 * age);
        double[] mark = random.nextBoolean() ? Photograph.near(random, 0.2, 0.13, 0.08)
                : Photograph.near(random, 0.9, 0.85, 0.7);
        return new Specimen(colour, mark, surface(random));
    }

    /** {@return a point of a body that is darker towards its outline, as something round is} */
    private static Specimen.Point rounded(double outline, double mark, double edge, double halfWidth) {
        double depth = Math.clamp(-outline / halfWidth, 0, 1);
        return new Specimen.Point(fill(outline, edge), mark, 0.65 + 0.5 * Math.sqrt(depth));
    }

    /** {@return the half width of a drop of width 1 at a place along it, pointed at 1} */
    private static double drop(double x) {
        double along = Math.clamp((x + 0.95) / 1.9, 0, 1);
        return 1.15 * Math.sqrt(along) * (1 - along);
    }
}
