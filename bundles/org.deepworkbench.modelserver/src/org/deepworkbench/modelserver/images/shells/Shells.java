package org.deepworkbench.modelserver.images.shells;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.images.drawing.Photograph;
import org.deepworkbench.modelserver.pictures.Kinds;

/** Drawn shells of cone snails. */
public enum Shells implements Kinds {
    /** Of all species. */
    ALL;

    private static final List<String> NAMES = Arrays.stream(Shell.values()).map(Shell::label).toList();

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public byte[] paint(int kind, long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        return Photograph.of(Shell.values()[kind].individual(random), random, size);
    }
}
