package org.deepworkbench.modelserver.images.shells;

import static org.deepworkbench.modelserver.images.drawing.Shapes.fill;

import java.util.SplittableRandom;
import org.deepworkbench.modelserver.images.drawing.Photograph;
import org.deepworkbench.modelserver.images.drawing.Specimen;
import org.deepworkbench.modelserver.images.drawing.Subject;

/**
 * Five species of cone snails, which differ by the pattern on much the same cone. They are drawings, no zoological
 * reference.
 */
public enum Shell implements Subject {

    /** Dark with pale triangles. */
    MARMOREUS("Conus marmoreus") {
        @Override
        Pattern pattern(SplittableRandom random) {
            double grid = random.nextDouble(0.22, 0.3);
            return (x, y) -> {
                long row = Math.round(x / grid);
                double inColumn = y / grid - row * 0.5 - Math.floor(y / grid - row * 0.5) - 0.5;
                double inRow = x / grid - row + 0.5;
                return Math.abs(inColumn) < 0.42 * inRow ? 0 : 1;
            };
        }
    },

    /** Zigzag lines around it. */
    TEXTILE("Conus textile") {
        @Override
        Pattern pattern(SplittableRandom random) {
            double pitch = random.nextDouble(0.16, 0.22);
            double waves = random.nextDouble(3, 5);
            return (x, y) -> {
                double zigzag = Math.abs(waves * y - Math.rint(waves * y));
                double place = (x + 0.25 * zigzag) / pitch;
                return Math.abs(place - Math.rint(place)) < 0.16 ? 1 : 0;
            };
        }
    },

    /** Rows of square blotches. */
    EBRAEUS("Conus ebraeus") {
        @Override
        Pattern pattern(SplittableRandom random) {
            double row = random.nextDouble(0.34, 0.42);
            double column = random.nextDouble(0.2, 0.26);
            return (x, y) -> Math.abs(x / row - Math.rint(x / row)) < 0.24
                    && Math.abs(y / column - Math.rint(y / column)) < 0.3 ? 1 : 0;
        }
    },

    /** Two or three broad bands around it. */
    GENERALIS("Conus generalis") {
        @Override
        Pattern pattern(SplittableRandom random) {
            double pitch = random.nextDouble(0.45, 0.6);
            double shift = random.nextDouble(0, 0.2);
            return (x, y) -> {
                double place = (x + shift) / pitch;
                return Math.abs(place - Math.rint(place)) < 0.28 ? 1 : 0;
            };
        }
    },

    /** Many fine lines around it. */
    QUERCINUS("Conus quercinus") {
        @Override
        Pattern pattern(SplittableRandom random) {
            double pitch = random.nextDouble(0.08, 0.11);
            return (x, y) -> 0.5 + 0.5 * Math.cos(2 * Math.PI * x / pitch);
        }
    };

    private static final double SHOULDER = 0.6;

    private final String label;

    Shell(String label) {
        this.label = label;
    }

    /** The pattern of a shell. */
    @FunctionalInterface
    interface Pattern {

        /** {@return how much of a place is dark, from 0 to 1; along the axis, and around it with the front at 0} */
        double dark(double x, double y);
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return one pattern, different with every draw} */
    abstract Pattern pattern(SplittableRandom random);

    @Override
    public Specimen individual(SplittableRandom random) {
        Pattern pattern = pattern(random);
        double width = random.nextDouble(0.46, 0.56);
        double turned = random.nextDouble(0, 1);
        double[] pale = Photograph.near(random, 0.85, 0.75, 0.6);
        double[] dark = Photograph.near(random, 0.4, 0.22, 0.12);
        return new Specimen(pale, dark, (x, y, edge) -> {
            double half = width * (x < SHOULDER ? (x + 0.95) / (SHOULDER + 0.95) : (0.95 - x) / (0.95 - SHOULDER));
            double across = Math.clamp(y / Math.max(half, 0.01), -1, 1);
            double around = width * Math.asin(across) + turned;
            return new Specimen.Point(fill(Math.max(Math.abs(y) - half, Math.abs(x) - 0.95), edge),
                    pattern.dark(x, around), 0.55 + 0.5 * Math.sqrt(1 - across * across));
        });
    }
}
