package org.deepworkbench.sandbox.internal.wire;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.deepworkbench.sandbox.Mishap;
import org.deepworkbench.sandbox.MishapChance;

/** Decides when something goes wrong: the same for the same seed and the same order of questions. */
public final class Dice {

    private final Map<Mishap, Double> chances = new EnumMap<>(Mishap.class);
    private final Random random;

    public Dice(List<MishapChance> faults, long seed) {
        faults.forEach(fault -> chances.put(fault.mishap(), fault.probability()));
        random = new Random(seed);
    }

    /** {@return whether that happens now} Asks chance only for what may happen at all. */
    public synchronized boolean falls(Mishap mishap) {
        Double chance = chances.get(mishap);
        return chance != null && random.nextDouble() < chance;
    }

    /** Nothing goes wrong any more. */
    public synchronized void calm() {
        chances.clear();
    }

    /** {@return what happens to a call: at most one thing} */
    synchronized Optional<Mishap> onTheWay() {
        for (Mishap mishap : chances.keySet()) {
            if (mishap.place() != Mishap.Place.SERVICE && falls(mishap)) {
                return Optional.of(mishap);
            }
        }
        return Optional.empty();
    }

    /** {@return heads or tails} */
    synchronized boolean coin() {
        return random.nextBoolean();
    }
}
