package org.deepworkbench.modelserver.images.plankton;

import static org.deepworkbench.modelserver.images.drawing.Shapes.fill;
import static org.deepworkbench.modelserver.images.drawing.Shapes.lens;
import static org.deepworkbench.modelserver.images.drawing.Shapes.line;
import static org.deepworkbench.modelserver.images.drawing.Shapes.roundedBox;
import static org.deepworkbench.modelserver.images.drawing.Shapes.segment;

import java.util.SplittableRandom;

/**
 * Six kinds of phytoplankton, drawn after what makes each genus recognisable under a microscope. They stand for a data
 * set where a person has none; they are drawings, no biological reference.
 */
public enum Species {

    /** A round centric diatom with a dark rim and a regular field of pores. */
    COSCINODISCUS("Coscinodiscus") {
        @Override
        Organism individual(SplittableRandom random) {
            double radius = random.nextDouble(0.7, 0.9);
            double pores = random.nextDouble(11, 16);
            double rim = random.nextDouble(0.05, 0.1);
            return (x, y, edge) -> {
                double r = Math.sqrt(x * x + y * y);
                double texture = 0.5 + 0.5 * Math.cos(pores * x) * Math.cos(pores * y);
                return Math.max(fill(r - radius, edge) * (0.15 + 0.5 * texture),
                        line(Math.abs(r - radius), rim, edge));
            };
        }
    },

    /** A chain of square cells with long bristles. */
    CHAETOCEROS("Chaetoceros") {
        @Override
        Organism individual(SplittableRandom random) {
            int cells = random.nextInt(3, 6);
            double pitch = 1.7 / cells;
            double height = random.nextDouble(0.17, 0.26);
            double bristle = random.nextDouble(0.55, 0.8);
            double lean = random.nextDouble(-0.25, 0.25);
            return (x, y, edge) -> {
                int cell = (int) Math.clamp(Math.floor((x + 0.85) / pitch), 0, cells - 1);
                double centre = -0.85 + pitch * (cell + 0.5);
                double box = roundedBox(x - centre, y, pitch * 0.4, height, 0.05);
                double ink = Math.max(fill(box, edge) * 0.4, line(Math.abs(box), 0.03, edge) * 0.9);
                double bristles = 1;
                for (int i = 0; i <= cells; i++) {
                    double foot = -0.85 + pitch * i;
                    double tip = foot * 1.15 + lean;
                    bristles = Math.min(bristles, segment(x, Math.abs(y), foot, height, tip, height + bristle));
                }
                return Math.max(ink, line(bristles, 0.015, edge) * 0.8);
            };
        }
    },

    /** Two or three needles that overlap at their tips. */
    PSEUDO_NITZSCHIA("Pseudo-nitzschia") {
        @Override
        Organism individual(SplittableRandom random) {
            int needles = random.nextInt(2, 4);
            double half = 1.25 / needles;
            double width = random.nextDouble(0.07, 0.11);
            double shift = random.nextDouble(0.06, 0.1) * (random.nextBoolean() ? 1 : -1);
            return (x, y, edge) -> {
                double ink = 0;
                for (int i = 0; i < needles; i++) {
                    double place = i - (needles - 1) / 2.0;
                    double needle = lens(x - place * half * 1.5, y - place * shift, half, width);
                    ink = Math.max(ink, fill(needle, edge) * 0.6 + line(Math.abs(needle), 0.02, edge) * 0.3);
                }
                return ink;
            };
        }
    },

    /** An armoured body with one long horn in front and two bent back. */
    CERATIUM("Ceratium") {
        @Override
        Organism individual(SplittableRandom random) {
            double body = random.nextDouble(0.24, 0.32);
            double spread = random.nextDouble(0.4, 0.6);
            double bend = random.nextDouble(0.5, 0.85);
            double front = random.nextDouble(0.8, 1);
            return (x, y, edge) -> {
                double up = Math.abs(y);
                double r = Math.sqrt(x * x + y * y * 0.8);
                double horns = Math.min(segment(x, up, 0, 0, front, 0),
                        Math.min(segment(x, up, 0, body * 0.5, -0.35, spread), segment(x, up, -0.35, spread,
                                -0.35 + bend, spread + 0.2)));
                double girdle = line(Math.abs(x), 0.03, edge) * fill(r - body, edge) * 0.4;
                return Math.max(fill(r - body, edge) * 0.6 + girdle, line(horns, 0.05, edge) * 0.75);
            };
        }
    },

    /** A glass skeleton: a ring with spines that point outwards. */
    DICTYOCHA("Dictyocha") {
        @Override
        Organism individual(SplittableRandom random) {
            double ring = random.nextDouble(0.42, 0.58);
            int spines = random.nextInt(5, 8);
            double bar = random.nextDouble(0.04, 0.07);
            return (x, y, edge) -> {
                double r = Math.sqrt(x * x + y * y);
                double sector = 2 * Math.PI / spines;
                double angle = Math.atan2(y, x);
                double folded = angle - sector * Math.rint(angle / sector);
                double spine = segment(r * Math.cos(folded), r * Math.sin(folded), ring, 0, 1, 0);
                double bridge = segment(x, y, -ring, 0, ring, 0);
                double skeleton = Math.min(Math.abs(r - ring), Math.min(spine, bridge));
                return line(skeleton, bar, edge) * 0.85;
            };
        }
    },

    /** A boat-shaped diatom with a line along its middle and fine stripes across. */
    NAVICULA("Navicula") {
        @Override
        Organism individual(SplittableRandom random) {
            double length = random.nextDouble(0.85, 1);
            double width = random.nextDouble(0.26, 0.38);
            double stripes = random.nextDouble(18, 26);
            return (x, y, edge) -> {
                double outline = lens(x, y, length, width);
                double texture = 0.5 + 0.5 * Math.cos(stripes * x);
                double valve = fill(outline, edge) * (0.15 + 0.45 * texture);
                double raphe = line(Math.abs(y), 0.025, edge) * fill(outline, edge) * 0.9;
                return Math.max(valve, Math.max(raphe, line(Math.abs(outline), 0.035, edge) * 0.8));
            };
        }
    };

    private final String label;

    Species(String label) {
        this.label = label;
    }

    /** {@return the name of the genus} */
    String label() {
        return label;
    }


    /** {@return one individual, different with every draw} */
    abstract Organism individual(SplittableRandom random);
}
