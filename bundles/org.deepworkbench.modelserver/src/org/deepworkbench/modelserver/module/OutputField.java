package org.deepworkbench.modelserver.module;

/**
 * One field of a prediction.
 *
 * @param name name in the JSON object
 * @param type what it holds
 * @param hint what it means, in a few words for a person
 */
public record OutputField(String name, Type type, String hint) {

    /** What a field holds. */
    public enum Type {
        /** A text. */
        TEXT,
        /** A list of texts. */
        TEXTS,
        /** A number. */
        NUMBER,
        /** A list of numbers. */
        NUMBERS,
        /** A {@link Table}. */
        TABLE,
        /** A {@link Picture}. */
        PICTURE
    }
}
