package org.deepworkbench.ui.internal.help;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of the user guide as plain text and what marks it, ready for any text widget.
 *
 * @param title   its first heading; its name if it has none
 * @param text    all its words, lines apart by {@code \n}
 * @param runs    stretches of text that look alike, in order, without overlaps; what is plain is in none
 * @param lines   lines that stand in from the left, in order; others stand at the margin
 * @param anchors offsets of headings, by the names that links use
 */
record StyledPage(String title, String text, List<Run> runs, List<Line> lines, Map<String, Integer> anchors) {

    /** How words can look. */
    enum Mark {
        HEADING_1, HEADING_2, HEADING_3, STRONG, EMPHASIS, CODE, QUOTE, LINK
    }

    /**
     * @param start  offset of the first character
     * @param length number of characters
     * @param marks  how they look
     * @param target where a click on them leads; empty unless marked as link
     */
    record Run(int start, int length, Set<Mark> marks, String target) {
    }

    /**
     * @param number of the line, from 0
     * @param level  how far it stands in: 1 for a list, 2 for a list in a list
     * @param hangs  whether only what follows the bullet is further in, as in a list
     */
    record Line(int number, int level, boolean hangs) {
    }

    StyledPage {
        runs = List.copyOf(runs);
        lines = List.copyOf(lines);
        anchors = Map.copyOf(anchors);
    }
}
