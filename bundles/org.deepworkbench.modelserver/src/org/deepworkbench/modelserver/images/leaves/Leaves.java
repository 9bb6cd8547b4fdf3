package org.deepworkbench.modelserver.images.leaves;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.images.drawing.Photograph;
import org.deepworkbench.modelserver.pictures.Kinds;

/** Drawn leaves. */
public enum Leaves implements Kinds {
    /** Of all plants. */
    ALL;

    private static final List<String> NAMES = Arrays.stream(Leaf.values()).map(Leaf::label).toList();

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public byte[] paint(int kind, long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        return Photograph.of(Leaf.values()[kind].individual(random), random, size);
    }
}
