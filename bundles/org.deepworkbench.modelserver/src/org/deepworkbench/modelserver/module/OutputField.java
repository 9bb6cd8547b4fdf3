package org.deepworkbench.modelserver.module;

/**
 * One field of a prediction.
 *
 * @param name name in the JSON object
 * @param type what it holds
 */
public record OutputField(String name, Type type) {

    /** What a field holds. */
    public enum Type {
        /** A text. */
        TEXT,
        /** A list of texts. */
        TEXTS,
        /** A list of numbers. */
        NUMBERS
    }
}
