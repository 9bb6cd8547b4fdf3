package org.deepworkbench.modelserver.retinopathy.fundus;

import java.awt.Color;
import java.util.SplittableRandom;

/** Numbers and colours drawn by chance. */
record Draw(SplittableRandom random) {

    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    /** {@return a whole number from the least to the most, both included} */
    int count(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** {@return a number around 0, mostly between -1 and 1} */
    double around() {
        return random.nextDouble(-1, 1) + random.nextDouble(-0.5, 0.5);
    }

    /** {@return a colour near this one; opacity from 0 to 1} */
    Color near(double red, double green, double blue, double opacity) {
        return new Color(tone(red), tone(green), tone(blue), (float) Math.clamp(opacity, 0, 1));
    }

    private float tone(double tone) {
        return (float) Math.clamp(tone + between(-0.04, 0.04), 0, 1);
    }
}
