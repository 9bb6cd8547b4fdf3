package org.deepworkbench.sandbox;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How often something goes wrong.
 *
 * @param mishap      what
 * @param probability from 0 to 1, for each call or deployment that it could happen to
 */
public record MishapChance(Mishap mishap, double probability) {

    /** How often it happens when nobody said so. */
    private static final double USUAL = 0.1;

    public MishapChance {
        Objects.requireNonNull(mishap);
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + probability);
        }
    }

    /** {@return what {@code NAME} or {@code NAME=PROBABILITY} says; empty if it cannot be read} */
    public static Optional<MishapChance> parse(String text) {
        String[] parts = text.split("=", 2);
        try {
            double probability = parts.length == 1 ? USUAL : Double.parseDouble(parts[1]);
            return Mishap.of(parts[0].strip()).map(mishap -> new MishapChance(mishap, probability));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@return as it is typed} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s=%s", mishap.label(), probability);
    }
}
