package org.deepworkbench.topology.core.internal.yaml;

import org.deepworkbench.topology.model.Place;

/**
 * A place that stays where it is, for texts that do not change or cannot be read.
 *
 * @param offset where it begins, in characters from 0
 * @param length number of characters
 */
public record TextRange(int offset, int length) implements Place {
}
