package org.deepworkbench.modelserver.images;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.modelserver.images.plankton.Species;
import org.deepworkbench.modelserver.pictures.DataSet;
import org.deepworkbench.modelserver.pictures.Example;
import org.deepworkbench.modelserver.pictures.Splitter;

/** The data set for who has none: painted plankton, as many pictures of each species. */
public final class GeneratedData {

    /** The odd number nearest to 2^64 divided by the golden ratio: multiples of it spread over all longs. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private GeneratedData() {
    }

    /**
     * Describes the data set; the pictures are painted when they are read.
     *
     * @param pictures   how many, in all classes and parts together
     * @param seed       of the data set
     * @param validation whether a part is wanted for validation
     */
    public static DataSet describe(int pictures, int seed, boolean validation) {
        Species[] species = Species.values();
        List<Example> examples = new ArrayList<>(pictures);
        for (int i = 0; i < pictures; i++) {
            int label = i % species.length;
            examples.add(new Example(new GeneratedPicture(species[label], pictureSeed(seed, i)), label));
        }
        return new Splitter(seed).split(Species.labels(), examples, validation);
    }

    /** Gives each picture of a data set a seed of its own: the map from (seed, index) to longs is one to one. */
    private static long pictureSeed(int seed, int index) {
        return ((long) seed << Integer.SIZE | index) * SPREAD;
    }
}
