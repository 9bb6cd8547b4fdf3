package org.deepworkbench.modelserver.pictures;

/**
 * A labelled picture in a {@link PictureStore}.
 *
 * @param number  of the picture in the store
 * @param example where it came from, and its label
 */
public record Stored(int number, Example example) {

    /** {@return index of its class} */
    public int label() {
        return example.label();
    }
}
