package org.deepworkbench.modelserver.images.drawing;

import java.util.List;
import java.util.SplittableRandom;
import org.deepworkbench.modelserver.pictures.Kinds;

/**
 * Photographs of some kinds of things.
 *
 * @param subjects what they show, in the order of the classes
 */
public record Album(List<Subject> subjects) implements Kinds {

    /** Of these. */
    public Album(Subject... subjects) {
        this(List.of(subjects));
    }

    @Override
    public List<String> names() {
        return subjects.stream().map(Subject::label).toList();
    }

    @Override
    public byte[] paint(int kind, long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        return Photograph.of(subjects.get(kind).individual(random), random, size);
    }
}
