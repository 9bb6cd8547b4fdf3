package org.deepworkbench.topology.ui.internal.source;

import java.util.Optional;
import org.deepworkbench.topology.core.edit.TextEdit;

/** Finds what makes one text of another. */
final class Difference {

    private Difference() {
    }

    /** {@return the one replacement that turns {@code before} into {@code after}; nothing if they are equal} */
    static Optional<TextEdit> between(String before, String after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return Optional.of(new TextEdit(start, before.length() - start - end,
                after.substring(start, after.length() - end)));
    }
}
