package org.deepworkbench.modelserver.images.plankton;

import java.util.Arrays;
import java.util.List;
import org.deepworkbench.modelserver.pictures.Kinds;

/** Drawn plankton. */
public enum Plankton implements Kinds {
    /** All six genera. */
    ALL;

    private static final List<String> NAMES = Arrays.stream(Species.values()).map(Species::label).toList();

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public byte[] paint(int kind, long seed, int size) {
        return PlanktonPainter.paint(Species.values()[kind], seed, size);
    }
}
