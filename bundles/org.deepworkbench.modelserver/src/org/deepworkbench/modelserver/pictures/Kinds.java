package org.deepworkbench.modelserver.pictures;

import java.util.List;

/** Kinds of things that pictures can be drawn of, for who has no data. */
public interface Kinds {

    /** {@return their names, in the order of the classes} */
    List<String> names();

    /**
     * Draws a picture.
     *
     * @param kind index of what it shows
     * @param seed of everything drawn by chance
     * @param size pixels along each side
     * @return the red, then the green, then the blue plane, each row by row
     */
    byte[] paint(int kind, long seed, int size);
}
