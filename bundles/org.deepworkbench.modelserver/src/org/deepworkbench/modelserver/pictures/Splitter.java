package org.deepworkbench.modelserver.pictures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Splits labelled pictures by chance, each class in the same proportions; the same seed gives the same split. */
public final class Splitter {

    /** Part of each class that is set apart for the test, and again for the validation. */
    static final double SHARE = 0.15;

    private final Random random;

    /** Draws with this seed. */
    public Splitter(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Sets a part of the examples aside: {@link #SHARE} of each class, at least one where a class has three or more.
     *
     * @param examples what there is; the examples set aside are removed from it
     * @return what was set aside
     */
    List<Example> setAside(List<Example> examples) {
        Map<Integer, List<Example>> byLabel = new TreeMap<>();
        examples.forEach(example -> byLabel.computeIfAbsent(example.label(), l -> new ArrayList<>()).add(example));
        examples.clear();
        List<Example> aside = new ArrayList<>();
        for (List<Example> sameLabel : byLabel.values()) {
            Collections.shuffle(sameLabel, random);
            long wanted = Math.round(sameLabel.size() * SHARE);
            int count = (int) (sameLabel.size() < 3 ? 0 : Math.max(1, wanted));
            aside.addAll(sameLabel.subList(0, count));
            examples.addAll(sameLabel.subList(count, sameLabel.size()));
        }
        return aside;
    }

    /** {@return the examples in three parts; without validation, its part belongs to the training} */
    public DataSet split(List<String> classes, List<Example> examples, boolean validation) {
        List<Example> rest = new ArrayList<>(examples);
        List<Example> test = setAside(rest);
        List<Example> val = validation ? setAside(rest) : List.of();
        return new DataSet(classes, rest, val, test);
    }
}
