package org.deepworkbench.topology.core.edit;

import java.util.Objects;

/**
 * Replacement of a piece of text.
 *
 * @param offset      where the piece begins, in characters from 0
 * @param length      how many characters are taken away
 * @param replacement what stands there afterwards
 */
public record TextEdit(int offset, int length, String replacement) {

    public TextEdit {
        Objects.requireNonNull(replacement);
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("negative range");
        }
    }

    /** {@return the text after this edit} */
    public String applyTo(String text) {
        return text.substring(0, offset) + replacement + text.substring(offset + length);
    }

    /**
     * @param text the text before this edit
     * @return the edit that takes this one back
     */
    public TextEdit inverse(String text) {
        return new TextEdit(offset, replacement.length(), text.substring(offset, offset + length));
    }
}
