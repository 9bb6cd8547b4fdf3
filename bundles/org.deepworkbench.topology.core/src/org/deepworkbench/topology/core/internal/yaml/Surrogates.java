package org.deepworkbench.topology.core.internal.yaml;

/** Looks for halves of characters, which no file in UTF-8 holds but a text typed or pasted may. */
final class Surrogates {

    private Surrogates() {
    }

    /** {@return where the first half without its other half stands, or -1} */
    static int firstUnpaired(String text) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return at;
            }
            at += Character.charCount(point);
        }
        return -1;
    }
}
