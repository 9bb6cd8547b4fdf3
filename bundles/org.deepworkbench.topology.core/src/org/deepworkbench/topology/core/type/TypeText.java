package org.deepworkbench.topology.core.type;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a type, or something that it consists of, is defined.
 *
 * @param origin name or address of the file, for people
 * @param file   the file, where it is one of this machine
 * @param text   the text of the file
 * @param offset where its name begins in it, in characters from 0
 * @param length the number of characters of the name
 */
public record TypeText(String origin, Optional<Path> file, String text, int offset, int length) {

    /** {@return a place further on in the same text} */
    TypeText moved(int further, int itsLength) {
        return new TypeText(origin, file, text, offset + further, itsLength);
    }
}
