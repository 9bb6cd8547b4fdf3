package org.deepworkbench.topology.core.assist;

/**
 * A piece of a topology's text that has a colour of its own.
 *
 * @param offset where it begins, in characters from 0
 * @param length its number of characters
 * @param kind   what it is
 */
public record SourceToken(int offset, int length, Kind kind) {

    /** What a piece of text is. */
    public enum Kind {
        /** A keyname of TOSCA. */
        KEYNAME,
        /** A name that the author gave to something. */
        NAME,
        /** Another key, such as the name of a property. */
        KEY,
        /** The name of a type. */
        TYPE,
        /** The name of a function. */
        FUNCTION,
        /** A string in quotes, or as a block. */
        STRING,
        /** A number or a truth. */
        NUMBER,
        /** A comment. */
        COMMENT,
        /** An anchor, an alias or a tag. */
        ANCHOR
    }
}
