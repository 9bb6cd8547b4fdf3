package org.deepworkbench.topology.core.internal.yaml;

import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's places, counted in code points, into places in a Java string. */
final class Offsets {

    private final String text;
    private final int codePoints;
    private int knownCodePoint;
    private int knownOffset;

    Offsets(String text) {
        this.text = text;
        this.codePoints = text.codePointCount(0, text.length());
    }

    int of(Mark mark) {
        return of(mark.getIndex());
    }

    /** Cheap because the parser asks for places from front to back, with small steps backwards at most. */
    int of(int codePoint) {
        if (codePoint >= codePoints) {
            return text.length();
        }
        if (codePoints == text.length()) {
            return codePoint;
        }
        knownOffset = text.offsetByCodePoints(knownOffset, codePoint - knownCodePoint);
        knownCodePoint = codePoint;
        return knownOffset;
    }
}
