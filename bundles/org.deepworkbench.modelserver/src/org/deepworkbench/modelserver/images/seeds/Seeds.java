package org.deepworkbench.modelserver.images.seeds;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.images.drawing.Photograph;
import org.deepworkbench.modelserver.pictures.Kinds;

/** Drawn seeds. */
public enum Seeds implements Kinds {
    /** Of all plants. */
    ALL;

    private static final List<String> NAMES = Arrays.stream(Seed.values()).map(Seed::label).toList();

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public byte[] paint(int kind, long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        return Photograph.of(Seed.values()[kind].individual(random), random, size);
    }
}
