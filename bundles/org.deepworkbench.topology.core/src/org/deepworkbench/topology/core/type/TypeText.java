package org.deepworkbench.topology.core.type;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a type is defined.
 *
 * @param origin name or address of the file, for people
 * @param file   the file, where it is one of this machine
 * @param text   the text of the file
 * @param offset where the type's name begins in it, in characters from 0
 * @param length the number of characters of the name
 */
public record TypeText(String origin, Optional<Path> file, String text, int offset, int length) {
}
