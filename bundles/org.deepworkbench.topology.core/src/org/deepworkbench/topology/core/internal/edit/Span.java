package org.deepworkbench.topology.core.internal.edit;

import org.deepworkbench.topology.core.edit.TextEdit;

/**
 * A piece of a text.
 *
 * @param start where it begins
 * @param end   where it ends
 */
record Span(int start, int end) {

    /** {@return the edit of a text that exchanges two pieces, the first of which ends before the second begins} */
    static TextEdit exchange(String text, Span first, Span second) {
        String exchanged = text.substring(second.start(), second.end()) + text.substring(first.end(), second.start())
                + text.substring(first.start(), first.end());
        return new TextEdit(first.start(), second.end() - first.start(), exchanged);
    }

    boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
