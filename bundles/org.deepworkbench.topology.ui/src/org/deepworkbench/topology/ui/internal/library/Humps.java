package org.deepworkbench.topology.ui.internal.library;

import java.util.List;

/** Finds names by the beginnings of their parts, as in Eclipse's dialogs: {@code dmar} finds docker, marathon. */
final class Humps {

    /** Places in a word are the bits of a number. */
    private static final int LONGEST = Long.SIZE - 1;

    private Humps() {
    }

    /**
     * {@return whether the word consists of beginnings of some of the parts, in their order}
     *
     * @param parts in lower case
     * @param word  in lower case
     */
    static boolean match(List<String> parts, String word) {
        if (word.length() > LONGEST) {
            return false;
        }
        long reached = 1;
        for (String part : parts) {
            reached |= beyond(part, word, reached);
        }
        return (reached >> word.length() & 1) == 1;
    }

    /** {@return the places of the word that can be reached from those reached already, with a beginning of the part} */
    private static long beyond(String part, String word, long reached) {
        long further = 0;
        for (int place = 0; place < word.length(); place++) {
            if ((reached >> place & 1) == 1) {
                for (int i = 0; i < part.length() && place + i < word.length()
                        && part.charAt(i) == word.charAt(place + i); i++) {
                    further |= 1L << place + i + 1;
                }
            }
        }
        return further;
    }
}
