package org.deepworkbench.modelserver.pictures;

import java.util.ArrayList;
import java.util.List;

/** The data set for who has none: drawn pictures, as many of each kind. */
public final class GeneratedData {

    /** The odd number nearest to 2^64 divided by the golden ratio: multiples of it spread over all longs. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private GeneratedData() {
    }

    /**
     * Describes the data set; the pictures are drawn when they are read.
     *
     * @param kinds      what they show
     * @param pictures   how many, in all classes and parts together
     * @param seed       of the data set
     * @param validation whether a part is wanted for validation
     */
    public static DataSet describe(Kinds kinds, int pictures, int seed, boolean validation) {
        List<Example> examples = new ArrayList<>(pictures);
        for (int i = 0; i < pictures; i++) {
            int kind = i % kinds.names().size();
            examples.add(new Example(new GeneratedPicture(kinds, kind, pictureSeed(seed, i)), kind));
        }
        return new Splitter(seed).split(kinds.names(), examples, validation);
    }

    /** Gives each picture of a data set a seed of its own: the map from (seed, index) to longs is one to one. */
    private static long pictureSeed(int seed, int index) {
        return ((long) seed << Integer.SIZE | index) * SPREAD;
    }
}
